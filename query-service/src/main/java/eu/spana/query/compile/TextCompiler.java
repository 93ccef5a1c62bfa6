package eu.spana.query.compile;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The clauses of what was typed → queries: all of them hold, of the plain words as many as
/// possible.
final class TextCompiler {
    private final WordCompiler words;
    private final Optional<PlainWords> plain;
    private final boolean loosely;

    /// @param plain the words outside quotation marks
    /// @param loosely a quotation lifts what has it, and is not required
    TextCompiler(SearchedFields fields, Optional<PlainWords> plain, boolean loosely) {
        this.words = new WordCompiler(fields);
        this.plain = plain;
        this.loosely = loosely;
    }

    void addTo(BoolQuery.Builder all, List<Clause> clauses) {
        clauses.forEach(clause -> add(all, clause));
        plain.map(PlainWords::ranked).ifPresent(all::must);
    }

    /// What is to be marked in the text; empty where nothing is looked for in it.
    Optional<Query> marked(List<Clause> clauses) {
        List<Query> queries = new ArrayList<>();
        plain.map(PlainWords::found).ifPresent(queries::add);
        for (Clause clause : clauses) {
            switch (clause) {
                case Clause.Phrase _, Clause.Prefix _, Clause.AnyOf _ ->
                        queries.add(marking(clause));
                case Clause.Word _,
                        Clause.Having _,
                        Clause.After _,
                        Clause.Before _,
                        Clause.Not _ -> {}
            }
        }
        return queries.isEmpty()
                ? Optional.empty()
                : Optional.of(Query.of(query -> query.bool(any -> any.should(queries))));
    }

    /// In the fields that have text to mark, words do not stand as they were typed.
    private Query marking(Clause clause) {
        return switch (clause) {
            case Clause.Phrase(String text) -> words.phrase(text);
            case Clause.Prefix(String text) -> any(List.of(words.prefix(text), words.word(text)));
            case Clause.AnyOf(List<Clause> clauses) ->
                    any(clauses.stream().map(this::marking).toList());
            case Clause.Word _, Clause.Having _, Clause.After _, Clause.Before _, Clause.Not _ ->
                    query(clause);
        };
    }

    private void add(BoolQuery.Builder all, Clause clause) {
        switch (clause) {
            case Clause.Not(Clause refused) -> all.mustNot(query(refused));
            case Clause.Having having -> all.filter(query(having));
            case Clause.After after -> all.filter(query(after));
            case Clause.Before before -> all.filter(query(before));
            case Clause.Phrase phrase when loosely -> all.should(query(phrase));
            case Clause.Phrase phrase -> all.must(query(phrase));
            case Clause.Prefix prefix -> all.must(query(prefix));
            case Clause.AnyOf anyOf -> all.must(query(anyOf));
            case Clause.Word _ -> {} // all of them together, in [PlainWords]
        }
    }

    private Query query(Clause clause) {
        return switch (clause) {
            case Clause.Word(String text) -> words.word(text);
            case Clause.Phrase(String text) -> words.exactly(text);
            case Clause.Prefix(String text) -> words.prefix(text);
            case Clause.Having(FacetField field, String value) ->
                    FilterCompiler.sameLetters(field, value);
            case Clause.After(Period period) -> FilterCompiler.notBefore(period.start());
            case Clause.Before(Period period) -> FilterCompiler.before(period.start());
            case Clause.Not(Clause refused) ->
                    Query.of(query -> query.bool(bool -> bool.mustNot(query(refused))));
            case Clause.AnyOf(List<Clause> clauses) ->
                    any(clauses.stream().map(this::query).toList());
        };
    }

    private static Query any(List<Query> queries) {
        return Query.of(query -> query.bool(bool -> bool.should(queries).minimumShouldMatch("1")));
    }
}
