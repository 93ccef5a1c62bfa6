package eu.spana.query.vocabulary;

import co.elastic.clients.elasticsearch._types.SuggestMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Suggester;
import co.elastic.clients.elasticsearch.core.search.Suggestion;
import co.elastic.clients.elasticsearch.core.search.TermSuggest;

import eu.spana.document.IndexName;
import eu.spana.query.vocabulary.WordAnswer.Alike;
import eu.spana.text.AnalysisSettings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// One request about some words: how many documents have each, and which words of the index are
/// spelled much like those that it does not have, or hardly.
///
/// @param languages whose forms count beside the word as it is; none for words out of the index
///   itself, whose spelling is not in question
record WordQuestion(List<String> words, List<String> languages) {
    private static final Query PUBLIC =
            Query.of(query -> query.term(term -> term.field("visibility").value("public")));

    /// So many are looked at: of a rare word the frequent neighbour is meant, not the nearest, and
    /// the nearest may be words that nobody is to see.
    private static final int ALIKE = 10;

    /// Well above [WordUse#RARE], since this counts documents that were replaced or removed, too.
    private static final float RARE_OR_REPLACED = 20;

    /// Letters that a misspelt word has right at its beginning, as nearly all have.
    private static final int SURE_LETTERS = 1;

    SearchRequest request() {
        List<Query> queries = words.stream().map(this::anyForm).toList();
        return SearchRequest.of(search -> {
            search.index(IndexName.READ_ALIAS)
                    .size(0)
                    .trackTotalHits(total -> total.enabled(false))
                    .query(query ->
                            query.bool(any ->
                                    any.filter(PUBLIC).should(queries).minimumShouldMatch("1")))
                    .suggest(suggester());
            for (int word = 0; word < words.size(); word++) {
                Query query = queries.get(word);
                search.aggregations(name(word), count -> count.filter(query));
            }
            return search;
        });
    }

    private Query anyForm(String word) {
        List<String> fields =
                Stream.concat(
                                languages.stream()
                                        .flatMap(
                                                code -> Stream.of("title." + code, "body." + code)),
                                Stream.of(AnalysisSettings.FOLDED))
                        .toList();
        return Query.of(query ->
                query.multiMatch(match -> match.query(word).fields(fields).operator(Operator.And)));
    }

    private Suggester suggester() {
        return Suggester.of(suggester -> {
            for (int word = 0; word < words.size(); word++) {
                String text = words.get(word);
                if (!languages.isEmpty() && Misspellable.is(text)) {
                    suggester.suggesters(
                            name(word),
                            field ->
                                    field.text(text)
                                            .term(term ->
                                                    term.field(AnalysisSettings.FOLDED)
                                                            .size(ALIKE)
                                                            .suggestMode(SuggestMode.Popular)
                                                            .maxTermFreq(RARE_OR_REPLACED)
                                                            .prefixLength(SURE_LETTERS)
                                                            .minWordLength(Misspellable.SHORTEST)));
                }
            }
            return suggester;
        });
    }

    Map<String, WordAnswer> read(SearchResponse<Void> response) {
        Map<String, WordAnswer> answers = new HashMap<>();
        for (int word = 0; word < words.size(); word++) {
            long documents =
                    Objects.requireNonNull(response.aggregations().get(name(word)), "asked for")
                            .filter()
                            .docCount();
            answers.put(
                    words.get(word),
                    new WordAnswer(documents, alike(documents, suggestions(response, word))));
        }
        return answers;
    }

    private static List<Alike> alike(long documents, List<TermSuggest> suggestions) {
        if (documents > WordUse.RARE) {
            return List.of();
        }
        return suggestions.stream()
                .flatMap(word ->
                        word.options().stream()
                                .filter(option ->
                                        documents == 0
                                                || Slip.isBetween(word.text(), option.text())))
                .map(option -> new Alike(option.text(), option.score()))
                .toList();
    }

    private static List<TermSuggest> suggestions(SearchResponse<Void> response, int word) {
        return response.suggest().getOrDefault(name(word), List.of()).stream()
                .map(Suggestion::term)
                .toList();
    }

    private static String name(int word) {
        return "word" + word;
    }
}
