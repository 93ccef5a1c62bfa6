package eu.spana.query.search;

import eu.spana.query.execute.FoundDocument;
import eu.spana.query.execute.SearchResult.ValueCount;

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
                page.result().documents().stream().map(Answers::hit).toList(),
                facets(page.result().facets()),
                null,
                page.next());
    }

    private static SearchAnswer.Hit hit(FoundDocument document) {
        return new SearchAnswer.Hit(
                document.id(),
                document.url(),
                document.site(),
                document.kind(),
                document.language(),
                document.mainTitle(),
                document.published(),
                document.authors(),
                document.tags(),
                document.score(),
                document.extracts());
    }

    private static Map<String, List<SearchAnswer.Facet>> facets(
            Map<String, List<ValueCount>> counts) {
        Map<String, List<SearchAnswer.Facet>> facets = new LinkedHashMap<>();
        counts.forEach((name, values) ->
                facets.put(
                        name,
                        values.stream()
                                .map(value -> new SearchAnswer.Facet(value.value(), value.count()))
                                .toList()));
        return facets;
    }
}
