package eu.spana.query.search;

import eu.spana.query.compile.FacetField;
import eu.spana.query.compile.WordMatches;
import eu.spana.query.execute.SearchResult.ValueCount;
import eu.spana.query.hit.Hit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What was found → the answer.
final class Answers {
    private Answers() {}

    static SearchAnswer of(FoundPage page) {
        return new SearchAnswer(
                new SearchAnswer.Total(
                        page.result().total(), page.result().totalIsExact() ? "eq" : "gte"),
                page.took().toMillis(),
                hits(page),
                facets(page),
                missing(page),
                page.timeline(),
                page.suggestion(),
                page.next());
    }

    private static List<Hit> hits(FoundPage page) {
        if (!page.criteria().explained()) {
            return page.result().documents().stream().map(Hit::of).toList();
        }
        return page.result().documents().stream()
                .map(found ->
                        Hit.explained(found, WordMatches.of(page.criteria(), page.known(), found)))
                .toList();
    }

    /// In the order of the fields, not of the index.
    private static Map<String, List<SearchAnswer.Facet>> facets(FoundPage page) {
        Map<String, List<SearchAnswer.Facet>> facets = new LinkedHashMap<>();
        for (FacetField field : page.criteria().facets()) {
            List<ValueCount> counts =
                    page.result().facets().getOrDefault(field.parameter(), List.of());
            facets.put(field.parameter(), counts.stream().map(Answers::facet).toList());
        }
        return facets;
    }

    private static Map<String, Long> missing(FoundPage page) {
        Map<String, Long> missing = new LinkedHashMap<>();
        for (FacetField field : page.criteria().facets()) {
            Long count = page.result().missing().get(field.parameter());
            if (count != null) {
                missing.put(field.parameter(), count);
            }
        }
        return missing;
    }

    private static SearchAnswer.Facet facet(ValueCount count) {
        return new SearchAnswer.Facet(count.value(), count.count());
    }
}
