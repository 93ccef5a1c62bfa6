package eu.spana.query.compile;

import co.elastic.clients.elasticsearch._types.query_dsl.CombinedFieldsOperator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;

import java.util.ArrayList;
import java.util.List;

/// One word in the texts of one language: title and body count as one text, so that a document is
/// no better for saying a word once in each.
record WordInLanguage(String language) {
    /// A correction is a guess, and less sure than what was typed.
    private static final float CORRECTED = 0.8f;

    /// Any form of the word, or of what it may be a misspelling of.
    Query query(TypedWord word) {
        if (word.corrections().isEmpty()) {
            return spelt(word, word.text(), 1);
        }
        List<Query> spellings = new ArrayList<>();
        spellings.add(spelt(word, word.text(), 1));
        word.corrections().forEach(other -> spellings.add(spelt(word, other, CORRECTED)));
        return Query.of(query -> query.disMax(best -> best.queries(spellings)));
    }

    private Query spelt(TypedWord word, String spelling, float weight) {
        List<String> fields = List.of(title(), body());
        if (word.hasParts()) {
            return Query.of(query ->
                    query.multiMatch(match ->
                            match.query(spelling).fields(fields).type(TextQueryType.Phrase)));
        }
        return Query.of(query ->
                query.combinedFields(match ->
                        match.query(spelling)
                                .fields(fields)
                                .operator(CombinedFieldsOperator.And)
                                .boost(weight)));
    }

    String title() {
        return SearchedFields.TITLES + language;
    }

    String body() {
        return SearchedFields.BODIES + language;
    }

    /// Title and body by the pieces of their words.
    String parts() {
        return SearchedFields.PARTS + language;
    }
}
