package eu.spana.ingest.parse.date;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The names of months and days of the week in the official EU languages and a few more, from the
/// CLDR data of the JDK. Where languages disagree (`listopad` is October in Croatian and November
/// in Polish) the language of the text decides, else the one that comes first in the list.
final class CalendarNames {
    /// Larger languages first: what they say stands where nothing is known about a text.
    private static final List<String> LANGUAGES =
            List.of(
                    "en", "de", "fr", "es", "it", "pl", "nl", "ro", "pt", "sv", "cs", "el", "hu",
                    "da", "fi", "bg", "sk", "hr", "lt", "sl", "lv", "et", "ga", "mt", "nb", "tr",
                    "ru", "uk", "ar", "de-AT", "es-PE", "ca", "nn", "is");

    private static final List<TextStyle> STYLES =
            List.of(
                    TextStyle.FULL,
                    TextStyle.FULL_STANDALONE,
                    TextStyle.SHORT,
                    TextStyle.SHORT_STANDALONE);

    /// Shorter abbreviations are words of other languages or numbers.
    private static final int MIN_MONTH = 3;

    /// Names are inflected (`januarja`, `środę`): so many letters must be the name's own.
    private static final int MIN_STEM = 5;

    private static final int MAX_ENDING = 3;
    private static final Pattern PARTS = Pattern.compile("[\\s.-]+");
    private static final String ENDINGS = "aeiouysасеияуью";

    private static final Map<String, Map<String, Integer>> MONTHS = new HashMap<>();
    private static final Map<String, Integer> ALL_MONTHS = new HashMap<>();
    private static final Map<String, Integer> ALL_WEEKDAYS = new HashMap<>();
    private static final Set<String> EXACT = new HashSet<>();

    static {
        for (String tag : LANGUAGES) {
            Locale locale = Locale.forLanguageTag(tag);
            Map<String, Integer> months = monthsOf(locale);
            months.forEach(ALL_MONTHS::putIfAbsent);
            MONTHS.computeIfAbsent(locale.getLanguage(), any -> new HashMap<>()).putAll(months);
            weekdaysOf(locale).forEach(ALL_WEEKDAYS::putIfAbsent);
        }
        EXACT.addAll(ALL_MONTHS.keySet());
        EXACT.addAll(ALL_WEEKDAYS.keySet());
        addCases(ALL_MONTHS, MIN_STEM);
        MONTHS.values().forEach(months -> addCases(months, MIN_STEM));
        addCases(ALL_WEEKDAYS, MIN_STEM - 1);
    }

    private CalendarNames() {}

    /// 1 to 12; 0 when the word is no month.
    ///
    /// @param word one word without the dot of an abbreviation
    /// @param language BCP 47 without subtags
    static int month(String word, @Nullable String language) {
        String folded = FoldedWord.of(word);
        if (folded.length() < MIN_MONTH) {
            return 0;
        }
        int own = language == null ? 0 : find(MONTHS.getOrDefault(language, Map.of()), folded);
        return own > 0 ? own : find(ALL_MONTHS, folded);
    }

    static @Nullable DayOfWeek weekday(String word) {
        int day = find(ALL_WEEKDAYS, FoldedWord.of(word));
        return day == 0 ? null : DayOfWeek.of(day);
    }

    /// Not in other cases: those are names of people too.
    static boolean isExact(String word) {
        String folded = FoldedWord.of(word);
        return EXACT.contains(folded);
    }

    private static int find(Map<String, Integer> names, String folded) {
        Integer exact = names.get(folded);
        for (int cut = 1; exact == null && cut <= MAX_ENDING; cut++) {
            int length = folded.length() - cut;
            exact = length < MIN_STEM ? null : names.get(folded.substring(0, length));
        }
        return exact == null ? 0 : exact;
    }

    private static Map<String, Integer> monthsOf(Locale locale) {
        Map<String, Integer> names = new HashMap<>();
        for (TextStyle style : STYLES) {
            for (Month month : Month.values()) {
                add(names, month.getDisplayName(style, locale), month);
            }
        }
        names.keySet().removeIf(name -> name.length() < MIN_MONTH);
        return names;
    }

    private static Map<String, Integer> weekdaysOf(Locale locale) {
        Map<String, Integer> names = new HashMap<>();
        for (TextStyle style : STYLES) {
            for (DayOfWeek day : DayOfWeek.values()) {
                add(names, day.getDisplayName(style, locale), day);
            }
        }
        names.keySet().removeIf(name -> name.length() < 2);
        return names;
    }

    private static void add(Map<String, Integer> names, String name, TemporalAccessor value) {
        int number =
                value instanceof Month month ? month.getValue() : DayOfWeek.from(value).getValue();
        String[] words = PARTS.split(FoldedWord.of(name), -1);
        // Names of several words: the one that tells (`Dé Céadaoin`, `quarta-feira`, `L-Erbgħa`).
        String word = words[0].length() < MIN_MONTH && words.length > 1 ? words[1] : words[0];
        if (!word.isEmpty() && Character.isLetter(word.charAt(0))) {
            names.putIfAbsent(word, number);
        }
    }

    /// Baltic and Slavic names change their last letter in other cases: `środę`, `maijā`.
    private static void addCases(Map<String, Integer> names, int minStem) {
        Map<String, Integer> cases = new HashMap<>();
        names.forEach((name, number) -> {
            String stem = name.substring(0, name.length() - 1);
            char last = name.charAt(name.length() - 1);
            if (stem.length() >= minStem && ENDINGS.indexOf(last) >= 0) {
                cases.put(stem, number);
                ENDINGS.chars().forEach(ending -> cases.put(stem + (char) ending, number));
            } else if (stem.length() == MIN_STEM - 1 && last == 's') {
                cases.put(stem + "a", number);
            }
        });
        cases.forEach(names::putIfAbsent);
    }
}
