package eu.spana.ingest.parse.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// One line of a text and the dates in it.
///
/// @param bare whether it holds nothing but a date or a day of the week
public record DatedLine(String text, List<WrittenDate> dates, boolean bare) {
    /// Longer lines are prose.
    private static final int MAX_BARE = 60;

    /// How far from its start a paragraph may have its dateline: `STOCKHOLM, 2 May 2012 –`.
    private static final int DATELINE_REACH = 40;

    /// Lines with a date at one end: `Ann Berg, 2 May 2012`, `2 May 2012 · News · 6 comments`.
    private static final int MAX_BYLINE = 90;

    /// One part in so many is most of a line.
    private static final int MOST = 3;

    private static final Pattern TIME =
            Pattern.compile("^[\\s,|·(–-]{0,4}(?:\\p{L}{1,4}\\.?\\s)?\\d{1,2}[:.h]\\d{2}");

    /// Words before a date that are read for what it is the date of.
    private static final int CUE_REACH = 40;

    /// What stands beside dates in bylines.
    private static final Set<String> LITTLE =
            Set.of(
                    "den", "le", "el", "il", "de", "del", "der", "am", "on", "at", "kl", "klo",
                    "um", "uhr", "a", "h", "pm", "gmt", "cet", "cest", "utc", "est", "edt", "pst",
                    "bst", "alle", "ore", "las", "o", "godz", "г", "в", "και", "στις", "the");

    /// The line with the dates that are written in it.
    public static DatedLine of(String text, DateStyle style) {
        List<WrittenDate> dates = DatesInText.in(text, style);
        return new DatedLine(text, dates, isBare(text, dates));
    }

    /// Whether it holds nothing but a date or a day of the week.
    public boolean isBare() {
        return bare;
    }

    /// Whether a word for publication stands before a date.
    public boolean isPublished() {
        return dates.stream()
                .anyMatch(date -> cueOf(date).filter(DateCue.PUBLISHED::equals).isPresent());
    }

    /// The dates with year and day.
    public List<LocalDate> fullDates() {
        return dates.stream().flatMap(date -> date.full().stream()).toList();
    }

    /// Without those that are said to be of something else; those of publication first.
    public List<LocalDate> publishedDates() {
        return dates.stream()
                .filter(date -> cueOf(date).orElse(DateCue.PUBLISHED) == DateCue.PUBLISHED)
                .sorted((one, other) ->
                        Boolean.compare(cueOf(other).isPresent(), cueOf(one).isPresent()))
                .flatMap(date -> date.full().stream())
                .toList();
    }

    /// Whether it says what it is the date of and holds little else.
    public boolean isByline() {
        if (dates.isEmpty()) {
            return false;
        }
        String after = text.substring(dates.getLast().end());
        boolean atEnd = after.chars().noneMatch(Character::isLetter);
        boolean atEdge = dates.getFirst().start() <= 1 || atEnd;
        int dated = dates.stream().mapToInt(date -> date.end() - date.start()).sum();
        boolean isMost = dated * MOST >= text.length();
        return isMost || (text.length() <= MAX_BYLINE && (atEdge || TIME.matcher(after).find()));
    }

    /// The date at the start of a paragraph, after a place, before a dash or the like.
    public Optional<LocalDate> dateline() {
        if (dates.isEmpty() || dates.getFirst().start() > DATELINE_REACH) {
            return Optional.empty();
        }
        WrittenDate first = dates.getFirst();
        String before = text.substring(0, first.start()).strip();
        String after = text.substring(first.end()).strip();
        boolean isPlace =
                before.isEmpty() || ",(–—-".indexOf(before.charAt(before.length() - 1)) >= 0;
        boolean isParted =
                after.isEmpty() || ")–—-:|".indexOf(after.charAt(0)) >= 0 || after.startsWith("(");
        Optional<DateCue> cue = cueOf(first);
        boolean isLabelled = cue.filter(DateCue.PUBLISHED::equals).isPresent();
        boolean isDateline = isPlace && isParted && cue.isEmpty();
        return isLabelled || isDateline ? first.full() : Optional.empty();
    }

    private Optional<DateCue> cueOf(WrittenDate date) {
        int previous =
                dates.stream()
                        .mapToInt(WrittenDate::end)
                        .filter(end -> end <= date.start())
                        .max()
                        .orElse(0);
        int from = Math.max(previous, date.start() - CUE_REACH);
        return DateCue.in(text.substring(from, date.start()));
    }

    private static boolean isBare(String text, List<WrittenDate> dates) {
        if (text.length() > MAX_BARE || text.isBlank()) {
            return false;
        }
        var rest = new StringBuilder(text);
        dates.reversed().forEach(date -> rest.delete(date.start(), date.end()));
        return isLittle(rest.toString(), dates.isEmpty());
    }

    /// Whether all words are days of the week, times of day or too short to mean anything.
    private static boolean isLittle(String rest, boolean needsWeekday) {
        var tokens = new Tokens(rest);
        boolean hasWeekday = false;
        for (int index = 0; index < tokens.size(); index++) {
            if (!tokens.isWord(index)) {
                continue;
            }
            boolean isDay = CalendarNames.weekday(tokens.word(index)) != null;
            hasWeekday |= isDay;
            if (!isDay && !LITTLE.contains(FoldedWord.of(tokens.word(index)))) {
                return false;
            }
        }
        return hasWeekday || !needsWeekday;
    }
}
