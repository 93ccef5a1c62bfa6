package eu.spana.query.execute;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;

import eu.spana.query.execute.SearchResult.DateCount;
import eu.spana.query.execute.SearchResult.ValueCount;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What the index counted among the found documents.
final class CountsReader {
    private CountsReader() {}

    static Map<String, List<ValueCount>> facets(Map<String, Aggregate> aggregates) {
        Map<String, List<ValueCount>> facets = new LinkedHashMap<>();
        aggregates.forEach((name, aggregate) -> {
            if (!name.startsWith(SearchResult.MISSING)
                    && !name.startsWith(SearchResult.CHOSEN)
                    && !name.equals(SearchResult.TIMELINE)) {
                facets.put(name, values(aggregate, aggregates.get(SearchResult.CHOSEN + name)));
            }
        });
        return facets;
    }

    static Map<String, Long> missing(Map<String, Aggregate> aggregates) {
        Map<String, Long> missing = new LinkedHashMap<>();
        aggregates.forEach((name, aggregate) -> {
            if (name.startsWith(SearchResult.MISSING)) {
                missing.put(
                        name.substring(SearchResult.MISSING.length()),
                        unwrapped(aggregate).missing().docCount());
            }
        });
        return missing;
    }

    static List<DateCount> dates(Map<String, Aggregate> aggregates) {
        Aggregate dates = aggregates.get(SearchResult.TIMELINE);
        return dates == null
                ? List.of()
                : unwrapped(dates).dateHistogram().buckets().array().stream()
                        .map(bucket ->
                                new DateCount(
                                        LocalDate.parse(inFormat(bucket.keyAsString())),
                                        bucket.docCount()))
                        .toList();
    }

    /// Some are counted among the documents that the other choices leave.
    private static Aggregate unwrapped(Aggregate aggregate) {
        return aggregate.isFilter()
                ? Objects.requireNonNull(
                        aggregate.filter().aggregations().get(SearchResult.COUNTS), "asked for")
                : aggregate;
    }

    private static List<ValueCount> values(Aggregate frequent, @Nullable Aggregate chosen) {
        Map<String, ValueCount> counts = new LinkedHashMap<>();
        values(unwrapped(frequent)).forEach(count -> counts.put(count.value(), count));
        if (chosen != null) {
            values(unwrapped(chosen)).forEach(count -> counts.putIfAbsent(count.value(), count));
        }
        return List.copyOf(counts.values());
    }

    private static List<ValueCount> values(Aggregate aggregate) {
        if (aggregate.isDateHistogram()) {
            return aggregate.dateHistogram().buckets().array().stream()
                    .map(year -> new ValueCount(inFormat(year.keyAsString()), year.docCount()))
                    .toList();
        }
        return aggregate.sterms().buckets().array().stream()
                .map(bucket -> new ValueCount(bucket.key().stringValue(), bucket.docCount()))
                .toList();
    }

    private static String inFormat(@Nullable String key) {
        return Objects.requireNonNull(key, "asked for");
    }
}
