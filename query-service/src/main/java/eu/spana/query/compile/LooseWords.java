package eu.spana.query.compile;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;

import java.util.ArrayList;
import java.util.List;

/// Documents with all words first, then those with fewer; a rare word weighs more than a frequent
/// one, beyond what BM25 gives it.
record LooseWords(WordInLanguage words, boolean strict) {
    /// Above what the words can differ in, so that a document with all words precedes any other.
    static final float ALL_WORDS = 100;

    /// What a word's rarity adds to its weight. Measured on the judged collections, as the next
    /// one; half as much or twice as much did not differ much.
    private static final double RARITY = 0.05;

    /// What having a word at all adds, by its rarity, however often it is said.
    private static final double COVERAGE = 0.1;

    /// In a longer text no document has all, and the smaller boosts cost more than they change.
    private static final int MANY_WORDS = 40;

    /// What decides whether a document is found.
    ///
    /// @param telling words of the language, at least one
    Query found(List<TypedWord> telling) {
        List<Query> queries = new ArrayList<>();
        telling.forEach(word -> queries.add(weighted(word)));
        int required = strict ? telling.size() : 1;
        return Query.of(query ->
                query.bool(
                        any -> any.should(queries).minimumShouldMatch(Integer.toString(required))));
    }

    private Query weighted(TypedWord word) {
        float weight = (float) (1 + RARITY * word.rarity());
        Query plain = words.query(word);
        return Query.of(query -> query.bool(bool -> bool.must(plain).boost(weight)));
    }

    /// What only changes the order.
    void lift(BoolQuery.Builder lifted, List<TypedWord> telling) {
        if (telling.size() > MANY_WORDS) {
            return;
        }
        List<Query> all = telling.stream().map(words::query).toList();
        lifted.should(constant(Query.of(query -> query.bool(bool -> bool.filter(all))), ALL_WORDS));
        if (all.size() == 1) {
            return;
        }
        for (int i = 0; i < all.size(); i++) {
            lifted.should(constant(all.get(i), (float) (COVERAGE * telling.get(i).rarity())));
        }
    }

    private static Query constant(Query filter, float score) {
        return Query.of(query -> query.constantScore(same -> same.filter(filter).boost(score)));
    }
}
