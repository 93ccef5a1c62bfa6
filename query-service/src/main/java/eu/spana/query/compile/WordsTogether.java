package eu.spana.query.compile;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;

import java.util.List;

/// Lifts documents in which neighbouring words of the search stand near each other.
record WordsTogether(WordInLanguage words) {
    /// Words between the two, and changes of their order.
    private static final int NEAR = 8;

    /// Measured on the judged collections: more is better for short questions and worse for long
    /// texts.
    private static final float WEIGHT = 0.25f;

    /// A longer text is no question, and each pair costs a look at positions.
    private static final int MANY_WORDS = 20;

    void lift(BoolQuery.Builder lifted, List<TypedWord> telling) {
        if (telling.size() > MANY_WORDS) {
            return;
        }
        for (int i = 0; i + 1 < telling.size(); i++) {
            String pair = telling.get(i).spelling() + " " + telling.get(i + 1).spelling();
            lifted.should(near ->
                    near.matchPhrase(match ->
                            match.field(words.body()).query(pair).slop(NEAR).boost(WEIGHT)));
        }
    }
}
