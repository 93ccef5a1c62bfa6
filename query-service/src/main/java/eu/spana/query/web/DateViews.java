package eu.spana.query.web;

import eu.spana.document.Published;

import org.jspecify.annotations.Nullable;

/// A date of publication → how a page shows it.
final class DateViews {
    private DateViews() {}

    /// Absent where the date is.
    static SearchPage.@Nullable DateView of(@Nullable Published published, Labels labels) {
        return published == null
                ? null
                : new SearchPage.DateView(
                        published.date(), labels.date(published), labels.basis(published));
    }
}
