package eu.spana.query.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;

import eu.spana.document.Published;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/// The answer to a search, as callers see it.
///
/// @param tookMillis from the request's arrival to its answer
/// @param suggestion a better spelling of the words; absent where there is none
/// @param next the cursor of the next page; absent on the last one
record SearchAnswer(
        Total total,
        long tookMillis,
        List<Hit> hits,
        Map<String, List<Facet>> facets,
        @JsonInclude(Include.NON_NULL) @Nullable String suggestion,
        @JsonInclude(Include.NON_NULL) @Nullable String next) {

    /// @param relation `eq`, or `gte` where there are more than the value
    record Total(long value, String relation) {}

    /// @param title in the hit's main language, plain text
    /// @param score absent when sorted by date
    /// @param highlights escaped HTML with `<mark>`; the beginning of the body where no word of it
    ///   was found
    record Hit(
            String id,
            @JsonInclude(Include.NON_NULL) @Nullable String url,
            @JsonInclude(Include.NON_NULL) @Nullable String site,
            String kind,
            String language,
            String title,
            @JsonInclude(Include.NON_NULL) @Nullable Published published,
            List<String> authors,
            List<String> tags,
            @JsonInclude(Include.NON_NULL) @Nullable Double score,
            List<String> highlights) {}

    /// How many of the found documents have a value.
    record Facet(String value, long count) {}
}
