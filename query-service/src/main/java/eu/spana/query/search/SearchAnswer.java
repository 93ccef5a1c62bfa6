package eu.spana.query.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;

import eu.spana.query.hit.Hit;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/// The answer to a search, as callers see it.
///
/// @param tookMillis from the request's arrival to its answer
/// @param missing found documents without a value, by facet
/// @param timeline absent unless asked for
/// @param suggestion a better spelling of the words; absent where there is none
/// @param next the cursor of the next page; absent on the last one
record SearchAnswer(
        Total total,
        long tookMillis,
        List<Hit> hits,
        Map<String, List<Facet>> facets,
        Map<String, Long> missing,
        @JsonInclude(Include.NON_NULL) @Nullable Timeline timeline,
        @JsonInclude(Include.NON_NULL) @Nullable String suggestion,
        @JsonInclude(Include.NON_NULL) @Nullable String next) {

    /// Without what differs between two answers that say the same.
    SearchAnswer withoutTimes() {
        return new SearchAnswer(total, 0, hits, facets, missing, timeline, suggestion, null);
    }

    /// @param relation `eq`, or `gte` where there are more than the value
    record Total(long value, String relation) {}

    /// How many of the found documents have a value.
    record Facet(String value, long count) {}
}
