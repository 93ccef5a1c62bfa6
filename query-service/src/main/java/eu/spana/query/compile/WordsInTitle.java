package eu.spana.query.compile;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;

import java.util.List;
import java.util.stream.Collectors;

/// Lifts documents that have words of the search in the title. A first sentence that stands in for
/// a title says no more of a document than the others.
record WordsInTitle(WordInLanguage words) {
    /// Measured on the judged collections: 0.3 to 0.7 were alike.
    private static final float WEIGHT = 0.45f;

    private static final String FROM_BODY = "titleFromBody";

    void lift(BoolQuery.Builder lifted, List<TypedWord> telling) {
        String text = telling.stream().map(TypedWord::spelling).collect(Collectors.joining(" "));
        lifted.should(title ->
                title.bool(own ->
                        own.must(has ->
                                        has.match(match ->
                                                match.field(words.title())
                                                        .query(text)
                                                        .boost(WEIGHT)))
                                .mustNot(from ->
                                        from.term(mark -> mark.field(FROM_BODY).value(true)))));
    }
}
