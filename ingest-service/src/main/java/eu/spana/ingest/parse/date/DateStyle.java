package eu.spana.ingest.parse.date;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// How dates of a text are to be read.
///
/// @param language BCP 47 without subtags; null when unknown
/// @param monthFirst whether 02/05/2012 is in February, as in the United States
public record DateStyle(@Nullable String language, boolean monthFirst) {
    /// The style of a text in a language.
    ///
    /// @param claim BCP 47 or what pages take for it: `en-US`, `en_us`, `sv`
    public static DateStyle of(@Nullable String claim) {
        if (claim == null || claim.isBlank()) {
            return new DateStyle(null, false);
        }
        String tag = claim.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        int dash = tag.indexOf('-');
        String language = dash < 0 ? tag : tag.substring(0, dash);
        return new DateStyle(language.isEmpty() ? null : language, tag.equals("en-us"));
    }

    public DateStyle withMonthFirst(boolean value) {
        return new DateStyle(language, value);
    }
}
