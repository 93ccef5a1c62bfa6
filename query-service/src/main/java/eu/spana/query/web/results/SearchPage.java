package eu.spana.query.web.results;

import eu.spana.query.web.wording.DateView;
import eu.spana.query.web.wording.MarkedText;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What the search page shows.
///
/// @param text as typed
/// @param summary how much was found
/// @param hint the words as they may have been meant; absent where they are well spelled
/// @param timeline absent where there is nothing to choose from
/// @param chosen what the search is narrowed by, each with the address without it
/// @param forms what was found in other forms
/// @param all address of the same words without any narrowing
/// @param first address of the first page; absent on it
/// @param next address of the next page; absent on the last one
/// @param fields what the form sends along
record SearchPage(
        String text,
        String summary,
        @Nullable Choice hint,
        List<HitView> hits,
        @Nullable TimelineView timeline,
        List<FacetView> facets,
        DateFields dates,
        List<Choice> chosen,
        List<Choice> sorts,
        OtherForms forms,
        String all,
        @Nullable String first,
        @Nullable String next,
        List<PageLinks.Field> fields) {

    /// @param language BCP 47 code of the title
    record HitView(
            String link,
            String language,
            String languageName,
            String kind,
            @Nullable String site,
            @Nullable DateView date,
            MarkedText title,
            List<ExtractView> extracts) {}

    /// @param language BCP 47 code of the text, which need not be that of the title
    record ExtractView(String language, MarkedText text) {}

    /// @param more those that are shown when asked for
    record FacetView(String name, List<FacetValue> values, List<FacetValue> more) {}

    /// @param id the same on every page, so that the keyboard stays where it was
    /// @param link adds the value to the search, or takes it away where it is chosen
    record FacetValue(String id, String label, String count, boolean chosen, String link) {}

    /// A form for dates.
    ///
    /// @param undated finds documents without a date; absent where there are none
    /// @param fields what it sends along
    record DateFields(
            String from, String to, @Nullable FacetValue undated, List<PageLinks.Field> fields) {}

    /// Addresses for feed readers, spreadsheets and programs.
    record OtherForms(String feed, String csv, String ndjson) {}

    /// @param present whether the page shows it already
    record Choice(String label, String link, boolean present) {}
}
