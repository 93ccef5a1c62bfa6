package eu.spana.ingest.parse.date;

import eu.spana.document.Published;
import eu.spana.document.Published.Basis;
import eu.spana.document.Published.Precision;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Finds when a text without markup was published. In this order: a line of nothing but a date or
/// with a word for publication near the title, a dateline at the start of the text, a date in the
/// title, and a day of the week with its day and month (`Wednesday (2 May)`), which gives the year
/// in which it last fell so. A date alone at the very top, above the title, is the day on which the
/// page was copied: never the day of publication, but an upper bound of it.
public final class TextDates {
    /// Lines below the title that may hold a byline.
    private static final int NEAR_TITLE = 12;

    /// Paragraphs that are searched for a day of the week: what comes later speaks of other days.
    private static final int OPENING = 12;

    private static final int MAX_BYLINE = 160;

    /// Longer texts have their date at the beginning too.
    private static final int MAX_LINES = 400;

    private TextDates() {}

    /// Empty when the text does not say.
    ///
    /// @param paragraphs of the whole text as it stands on the page, title and what is above it
    ///   included; lines of a paragraph may be parted by line breaks
    /// @param language BCP 47; null when unknown
    /// @param visit when the text was fetched
    public static Optional<Published> published(
            List<String> paragraphs, @Nullable String language, Instant visit) {
        var style = DateStyle.of(language);
        List<DatedLine> lines =
                paragraphs.stream()
                        .flatMap(String::lines)
                        .limit(MAX_LINES)
                        .map(line -> DatedLine.of(line, style))
                        .toList();
        int top = topOf(lines);
        LocalDate day = LocalDate.ofInstant(visit, ZoneOffset.UTC);
        LocalDate bound =
                printedVisit(lines.subList(0, top)).filter(d -> d.isBefore(day)).orElse(day);
        List<DatedLine> rest = lines.subList(top, lines.size());
        return inByline(rest, bound)
                .or(() -> inDateline(rest, bound))
                .or(() -> inTitle(rest, bound))
                .or(() -> byWeekday(rest, bound));
    }

    /// Whether the line holds nothing but a day with its month and year.
    public static boolean isDay(String line) {
        DatedLine dated = DatedLine.of(line, DateStyle.of(null));
        return dated.isBare() && !dated.fullDates().isEmpty();
    }

    /// Number of the lines above the title that hold nothing but a day.
    private static int topOf(List<DatedLine> lines) {
        int top = 0;
        while (top < lines.size() && lines.get(top).isBare()) {
            top++;
        }
        return top;
    }

    private static Optional<LocalDate> printedVisit(List<DatedLine> top) {
        return top.stream().flatMap(line -> line.fullDates().stream()).max(LocalDate::compareTo);
    }

    private static Optional<Published> inByline(List<DatedLine> lines, LocalDate bound) {
        Stream<DatedLine> near = lines.stream().skip(1).limit(NEAR_TITLE);
        Predicate<DatedLine> isShort = line -> line.text().length() <= MAX_BYLINE;
        return Stream.concat(
                        near.filter(isShort).filter(line -> line.isBare() || line.isPublished()),
                        lines.stream().filter(isShort).filter(DatedLine::isPublished))
                .flatMap(line -> line.publishedDates().stream())
                .filter(date -> !date.isAfter(bound))
                .findFirst()
                .map(date -> published(date, Basis.BYLINE, 0.85));
    }

    private static Optional<Published> inDateline(List<DatedLine> lines, LocalDate bound) {
        return lines.stream()
                .skip(1)
                .limit(NEAR_TITLE)
                .flatMap(line -> line.dateline().stream())
                .filter(date -> !date.isAfter(bound))
                .findFirst()
                .map(date -> published(date, Basis.TEXT, 0.7));
    }

    private static Optional<Published> inTitle(List<DatedLine> lines, LocalDate bound) {
        return lines.stream()
                .limit(1)
                .filter(line -> line.text().length() <= MAX_BYLINE * 2)
                .flatMap(line -> line.fullDates().stream())
                .filter(date -> !date.isAfter(bound))
                .findFirst()
                .map(date -> published(date, Basis.TEXT, 0.6));
    }

    private static Optional<Published> byWeekday(List<DatedLine> lines, LocalDate bound) {
        return lines.stream()
                .filter(line -> !line.text().isBlank())
                .limit(OPENING)
                .flatMap(line -> line.dates().stream())
                .filter(date -> date.weekday() != null && date.year() == 0 && date.day() > 0)
                .flatMap(date -> WeekdayYear.lastBefore(bound, date).stream())
                .findFirst()
                .map(date -> published(date, Basis.WEEKDAY, 0.5));
    }

    private static Published published(LocalDate date, Basis basis, double confidence) {
        return new Published(date.toString(), Precision.DAY, basis, confidence);
    }
}
