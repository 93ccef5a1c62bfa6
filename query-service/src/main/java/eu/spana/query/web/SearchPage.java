package eu.spana.query.web;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What the search page shows.
///
/// @param text as typed
/// @param summary how much was found
/// @param chosen what the search is narrowed by, each with the address without it
/// @param first address of the first page; absent on it
/// @param next address of the next page; absent on the last one
/// @param fields what the form sends along
record SearchPage(
        String text,
        String summary,
        List<HitView> hits,
        List<FacetView> facets,
        List<Choice> chosen,
        List<Choice> sorts,
        @Nullable String first,
        @Nullable String next,
        List<PageLinks.Field> fields) {

    /// @param language BCP 47 code of the texts
    record HitView(
            String link,
            String language,
            String languageName,
            String kind,
            @Nullable String site,
            @Nullable DateView date,
            Markup title,
            List<Markup> extracts) {}

    /// @param machine the date as machines read it
    record DateView(String machine, String text, String basis) {}

    record FacetView(String name, List<FacetValue> values) {}

    /// @param link adds the value to the search, or takes it away where it is chosen
    record FacetValue(String label, String count, boolean chosen, String link) {}

    /// @param present whether the page shows it already
    record Choice(String label, String link, boolean present) {}
}
