package eu.spana.query.compile;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;

import java.util.List;

/// The clauses of what was typed → one query: all of them hold.
final class TextCompiler {
    /// In a longer text the words never stand near each other, and looking for it is slow.
    private static final int MAX_NEAR_WORDS = 10;

    private final WordCompiler words;

    TextCompiler(SearchedFields fields) {
        this.words = new WordCompiler(fields);
    }

    void addTo(BoolQuery.Builder all, List<Clause> clauses) {
        clauses.forEach(clause -> add(all, clause));
        List<String> plainWords =
                clauses.stream()
                        .filter(Clause.Word.class::isInstance)
                        .map(clause -> ((Clause.Word) clause).text())
                        .toList();
        if (plainWords.size() > 1 && plainWords.size() <= MAX_NEAR_WORDS) {
            all.should(words.near(plainWords));
        }
    }

    private void add(BoolQuery.Builder all, Clause clause) {
        switch (clause) {
            case Clause.Not(Clause refused) -> all.mustNot(query(refused));
            case Clause.Having having -> all.filter(query(having));
            case Clause.After after -> all.filter(query(after));
            case Clause.Before before -> all.filter(query(before));
            case Clause.Word word -> all.must(query(word));
            case Clause.Phrase phrase -> all.must(query(phrase));
            case Clause.Prefix prefix -> all.must(query(prefix));
            case Clause.AnyOf anyOf -> all.must(query(anyOf));
        }
    }

    private Query query(Clause clause) {
        return switch (clause) {
            case Clause.Word(String text) -> words.word(text);
            case Clause.Phrase(String text) -> words.phrase(text);
            case Clause.Prefix(String text) -> words.prefix(text);
            case Clause.Having(FacetField field, String value) ->
                    FilterCompiler.sameLetters(field, value);
            case Clause.After(Period period) -> FilterCompiler.notBefore(period.start());
            case Clause.Before(Period period) -> FilterCompiler.before(period.start());
            case Clause.Not(Clause refused) ->
                    Query.of(query -> query.bool(bool -> bool.mustNot(query(refused))));
            case Clause.AnyOf(List<Clause> clauses) -> anyOf(clauses);
        };
    }

    private Query anyOf(List<Clause> clauses) {
        List<Query> queries = clauses.stream().map(this::query).toList();
        return Query.of(query -> query.bool(bool -> bool.should(queries).minimumShouldMatch("1")));
    }
}
