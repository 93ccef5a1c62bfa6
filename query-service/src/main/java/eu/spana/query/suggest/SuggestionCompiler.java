package eu.spana.query.suggest;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.TermsAggregationExecutionHint;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;

import eu.spana.document.IndexName;

import java.util.List;

/// What was typed so far → one request: titles as hits, tags and names as counts. All of it comes
/// from public documents.
final class SuggestionCompiler {
    static final String TAGS = "tags";
    static final String NAMES = "authors";
    static final String COUNTS = "counts";

    private static final String TITLES = "titles";

    /// More than are shown: the popular words are counted in them, and each costs time.
    private static final int LOOKED_AT_TITLES = 25;

    /// More than are shown: documents have other tags beside those that fit.
    private static final int LOOKED_AT_VALUES = 40;

    /// A suggestion that comes later helps nobody.
    private static final String TIMEOUT = "1s";

    private static final List<SortOptions> BEST_FIRST =
            List.of(
                    SortOptions.of(sort -> sort.score(score -> score.order(SortOrder.Desc))),
                    SortOptions.of(sort ->
                            sort.field(field ->
                                    field.field("published.date")
                                            .order(SortOrder.Desc)
                                            .missing("_last"))));

    private SuggestionCompiler() {}

    static SearchRequest compile(Beginning beginning) {
        Query inTitles = has(TITLES, beginning);
        return SearchRequest.of(request ->
                request.index(IndexName.READ_ALIAS)
                        .query(query -> query.bool(all -> anywhere(all, inTitles, beginning)))
                        .postFilter(inTitles)
                        .sort(BEST_FIRST)
                        .aggregations(TAGS, values(TAGS, beginning))
                        .aggregations(NAMES, values(NAMES, beginning))
                        .size(LOOKED_AT_TITLES)
                        .trackTotalHits(total -> total.enabled(false))
                        .source(from ->
                                from.filter(only -> only.includes("id", "title", "languages")))
                        .allowPartialSearchResults(false)
                        .timeout(TIMEOUT));
    }

    /// Titles in which the words stand together as typed come first.
    private static BoolQuery.Builder anywhere(
            BoolQuery.Builder all, Query inTitles, Beginning beginning) {
        return all.filter(visible -> visible.term(term -> term.field("visibility").value("public")))
                .filter(any ->
                        any.bool(places ->
                                places.should(
                                        inTitles,
                                        has(words(TAGS), beginning),
                                        has(words(NAMES), beginning))))
                .should(together ->
                        together.constantScore(flat ->
                                flat.filter(query ->
                                        query.matchPhrasePrefix(match ->
                                                match.field(TITLES).query(text(beginning))))));
    }

    private static Aggregation values(String field, Beginning beginning) {
        Aggregation counts =
                Aggregation.of(aggregation ->
                        aggregation.terms(terms ->
                                terms.field(field)
                                        .size(LOOKED_AT_VALUES)
                                        // Few documents: not worth an ordering of all values.
                                        .executionHint(TermsAggregationExecutionHint.Map)));
        return Aggregation.of(aggregation ->
                aggregation.filter(has(words(field), beginning)).aggregations(COUNTS, counts));
    }

    private static Query has(String field, Beginning beginning) {
        return Query.of(query ->
                query.bool(all -> {
                    beginning
                            .words()
                            .forEach(word ->
                                    all.filter(has ->
                                            has.term(term -> term.field(field).value(word))));
                    return all.filter(goesOn ->
                            goesOn.prefix(prefix -> prefix.field(field).value(beginning.begun())));
                }));
    }

    private static String words(String field) {
        return field + ".words";
    }

    private static String text(Beginning beginning) {
        return String.join(" ", beginning.words()) + " " + beginning.begun();
    }
}
