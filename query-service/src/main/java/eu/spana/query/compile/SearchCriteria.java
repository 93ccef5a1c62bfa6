package eu.spana.query.compile;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/// What a caller asks for, each part checked on its own.
///
/// @param text as typed, blank for everything
/// @param size hits on a page
/// @param cursor where the page starts, as an earlier answer gave it; absent for the first page
/// @param facets the fields whose values are to be counted
/// @param timeline whether the found documents are to be counted by date
/// @param recency whether the newer of two documents that are about as relevant comes first
/// @param explained whether each hit is to say which words it was found by
public record SearchCriteria(
        String text,
        Filters filters,
        Sort sort,
        int size,
        @Nullable String cursor,
        Set<FacetField> facets,
        boolean timeline,
        boolean recency,
        boolean explained) {

    /// The same words and choices, for one hit and nothing else.
    SearchCriteria ofOne() {
        return new SearchCriteria(text, filters, sort, 1, null, Set.of(), false, recency, false);
    }
}
