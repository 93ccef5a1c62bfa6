package eu.spana.query.compile;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;

import java.util.List;
import java.util.stream.Collectors;

/// The words in the form in which they were typed, in whatever language: lifts documents that use
/// them so, and finds what consists of stop words only, such as the name of a band.
final class WordsAsTyped {
    /// Measured on the judged collections: 0.1 to 0.3 were alike.
    private static final float WEIGHT = 0.2f;

    private WordsAsTyped() {}

    static void lift(BoolQuery.Builder lifted, List<TypedWord> words) {
        lifted.should(any ->
                any.match(match ->
                        match.field(SearchedFields.FOLDED).query(text(words)).boost(WEIGHT)));
    }

    /// Every single word, stop words too.
    static Query found(List<TypedWord> words) {
        List<Query> all = words.stream().map(WordsAsTyped::word).toList();
        return Query.of(query ->
                query.bool(bool ->
                        bool.must(all)
                                .should(same ->
                                        same.constantScore(constant ->
                                                constant.filter(
                                                                Query.of(every ->
                                                                        every.matchAll(a -> a)))
                                                        .boost(LooseWords.ALL_WORDS)))));
    }

    private static Query word(TypedWord word) {
        if (word.hasParts()) {
            return Query.of(query ->
                    query.multiMatch(match ->
                            match.query(word.text())
                                    .fields(SearchedFields.FOLDED)
                                    .type(TextQueryType.Phrase)
                                    .boost(WEIGHT)));
        }
        return Query.of(query ->
                query.match(match ->
                        match.field(SearchedFields.FOLDED)
                                .query(word.text())
                                .operator(Operator.And)
                                .boost(WEIGHT)));
    }

    private static String text(List<TypedWord> words) {
        return words.stream().map(TypedWord::text).collect(Collectors.joining(" "));
    }
}
