package eu.spana.query.compile;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.util.NamedValue;

import eu.spana.query.execute.SearchResult;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Facets → aggregations. A facet's own choice does not shrink its own counts, so that a second
/// value can be added to the first.
final class FacetCompiler {
    /// Enough for a list beside the hits; every language and kind fits.
    private static final int MAX_VALUES = 30;

    private FacetCompiler() {}

    static Map<String, Aggregation> compile(Filters filters, Set<FacetField> facets) {
        Map<String, Aggregation> aggregations = new LinkedHashMap<>();
        for (FacetField facet : facets) {
            Set<FacetField> others = EnumSet.noneOf(FacetField.class);
            others.addAll(facets);
            others.remove(facet);
            aggregations.put(facet.parameter(), compile(filters, others, facet));
        }
        return aggregations;
    }

    private static Aggregation compile(Filters filters, Set<FacetField> others, FacetField facet) {
        Optional<Query> chosen = FilterCompiler.chosen(filters, others);
        return chosen.map(query -> among(query, counts(facet))).orElseGet(() -> counts(facet));
    }

    private static Aggregation among(Query query, Aggregation counts) {
        return Aggregation.of(
                aggregation -> aggregation.filter(query).aggregations(SearchResult.COUNTS, counts));
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
}
