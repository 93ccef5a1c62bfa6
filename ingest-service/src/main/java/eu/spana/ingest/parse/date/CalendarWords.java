package eu.spana.ingest.parse.date;

import java.util.Locale;

/// Tells the names of months and days of the week from other words.
public final class CalendarWords {
    private CalendarWords() {}

    /// Whether a word is nothing but such a name, or its abbreviation.
    public static boolean isOne(String word) {
        String plain = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return CalendarNames.isExact(plain.toLowerCase(Locale.ROOT));
    }
}
