package eu.spana.query.compile;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.util.NamedValue;

import eu.spana.query.execute.SearchResult;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Facets → aggregations. A facet's own choice does not shrink its own counts, so that a second
/// value can be added to the first.
final class FacetCompiler {
    /// Enough for a list beside the hits; every language and kind fits.
    private static final int MAX_VALUES = 30;

    private FacetCompiler() {}

    static Map<String, Aggregation> compile(SearchCriteria criteria) {
        Map<String, Aggregation> aggregations = new LinkedHashMap<>();
        if (criteria.timeline()) {
            Optional<Query> chosen = FilterCompiler.chosen(criteria.filters(), criteria.facets());
            aggregations.put(SearchResult.TIMELINE, among(chosen, dates(CalendarInterval.Month)));
        }
        for (FacetField facet : criteria.facets()) {
            Set<FacetField> others = EnumSet.copyOf(criteria.facets());
            others.remove(facet);
            Optional<Query> chosen = FilterCompiler.chosen(criteria.filters(), others);
            aggregations.put(facet.parameter(), among(chosen, counts(facet)));
            if (facet.hasManyValues() && !criteria.filters().chosen(facet).isEmpty()) {
                aggregations.put(
                        SearchResult.CHOSEN + facet.parameter(),
                        among(chosen, counts(facet, criteria.filters().chosen(facet))));
            }
            if (facet.canBeMissing()) {
                aggregations.put(
                        SearchResult.MISSING + facet.parameter(), among(chosen, missing(facet)));
            }
        }
        return aggregations;
    }

    /// Documents by date, in the order of time.
    static Aggregation dates(CalendarInterval interval) {
        return Aggregation.of(aggregation ->
                aggregation.dateHistogram(dates ->
                        dates.field(FacetField.DATE)
                                .calendarInterval(interval)
                                .format("yyyy-MM-dd")
                                .minDocCount(1)));
    }

    private static Aggregation among(Optional<Query> chosen, Aggregation counts) {
        return chosen.map(query ->
                        Aggregation.of(aggregation ->
                                aggregation
                                        .filter(query)
                                        .aggregations(SearchResult.COUNTS, counts)))
                .orElse(counts);
    }

    private static Aggregation missing(FacetField facet) {
        return Aggregation.of(
                aggregation -> aggregation.missing(missing -> missing.field(facet.indexField())));
    }

    private static Aggregation counts(FacetField facet) {
        if (facet == FacetField.YEAR) {
            return Aggregation.of(aggregation ->
                    aggregation.dateHistogram(years ->
                            years.field(facet.indexField())
                                    .calendarInterval(CalendarInterval.Year)
                                    .format("yyyy")
                                    .minDocCount(1)
                                    .order(NamedValue.of("_key", SortOrder.Desc))));
        }
        return Aggregation.of(aggregation ->
                aggregation.terms(terms -> terms.field(facet.indexField()).size(MAX_VALUES)));
    }

    /// Those that are chosen need not be among the most frequent.
    private static Aggregation counts(FacetField facet, List<String> values) {
        return Aggregation.of(aggregation ->
                aggregation.terms(terms ->
                        terms.field(facet.indexField())
                                .include(only -> only.terms(values))
                                .size(values.size())));
    }
}
