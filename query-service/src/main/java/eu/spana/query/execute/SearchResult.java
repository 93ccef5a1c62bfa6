package eu.spana.query.execute;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One page of what was found.
///
/// @param totalIsExact false where there are more than `total`
/// @param facets by name, most frequent values first
/// @param missing found documents without a value, by name of the facet
/// @param dates found documents by the beginning of a month or a day, in the order of time; empty
///   unless asked for
/// @param end where the next page starts; empty on the last page
public record SearchResult(
        long total,
        boolean totalIsExact,
        List<FoundDocument> documents,
        Map<String, List<ValueCount>> facets,
        Map<String, Long> missing,
        List<DateCount> dates,
        Optional<Position> end) {
    /// Name of the counts of a facet inside the documents that the other choices leave.
    public static final String COUNTS = "counts";

    /// Name of the counts by date.
    public static final String TIMELINE = "timeline";

    /// Before the name of a facet, name of the counts of its chosen values.
    public static final String CHOSEN = "chosen.";

    /// Before the name of a facet, name of the count of documents without a value.
    public static final String MISSING = "missing.";

    /// How many of the found documents are of a month or a day.
    public record DateCount(LocalDate start, long count) {}

    /// How many of the found documents have a value.
    public record ValueCount(String value, long count) {}
}
