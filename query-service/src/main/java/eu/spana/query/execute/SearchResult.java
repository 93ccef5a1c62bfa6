package eu.spana.query.execute;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One page of what was found.
///
/// @param totalIsExact false where there are more than `total`
/// @param facets by name, most frequent values first
/// @param end where the next page starts; empty on the last page
public record SearchResult(
        long total,
        boolean totalIsExact,
        List<FoundDocument> documents,
        Map<String, List<ValueCount>> facets,
        Optional<Position> end) {
    /// Name of the counts of a facet inside the documents that the other choices leave.
    public static final String COUNTS = "counts";

    /// How many of the found documents have a value.
    public record ValueCount(String value, long count) {}
}
