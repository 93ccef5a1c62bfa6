package eu.spana.query.web.wording;

import eu.spana.document.Published;

import org.jspecify.annotations.Nullable;

/// A date of publication as a page shows it.
///
/// @param machine the date as machines read it; absent where it is not one
/// @param text as exact as it is known
/// @param basis where it was found, in words
public record DateView(@Nullable String machine, String text, String basis) {

    /// Absent where the date is.
    public static @Nullable DateView of(@Nullable Published published, Labels labels) {
        if (published == null) {
            return null;
        }
        Dates dates = new Dates(labels.locale());
        return new DateView(
                Dates.isReadable(published) ? published.date() : null,
                dates.published(published),
                labels.basis(published));
    }
}
