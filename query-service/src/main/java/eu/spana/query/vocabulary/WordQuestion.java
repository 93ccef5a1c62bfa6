package eu.spana.query.vocabulary;

import co.elastic.clients.elasticsearch._types.SuggestMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Suggester;
import co.elastic.clients.elasticsearch.core.search.TermSuggestOption;

import eu.spana.document.IndexName;
import eu.spana.text.AnalysisSettings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// One request about some words: how many documents have each, and which words of the index are
/// spelled much like those that it does not have.
record WordQuestion(List<String> words, List<String> languages) {
    private static final int CORRECTIONS = 3;

    /// Letters that a misspelt word has right at its beginning, as nearly all have.
    private static final int SURE_LETTERS = 1;

    SearchRequest request() {
        List<Query> queries = words.stream().map(this::anyForm).toList();
        return SearchRequest.of(search -> {
            search.index(IndexName.READ_ALIAS)
                    .size(0)
                    .trackTotalHits(total -> total.enabled(false))
                    .query(query -> query.bool(any -> any.should(queries)))
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
                if (Misspellable.is(text)) {
                    suggester.suggesters(
                            name(word),
                            field ->
                                    field.text(text)
                                            .term(term ->
                                                    term.field(AnalysisSettings.FOLDED)
                                                            .size(CORRECTIONS)
                                                            .suggestMode(SuggestMode.Missing)
                                                            .prefixLength(SURE_LETTERS)
                                                            .minWordLength(Misspellable.SHORTEST)));
                }
            }
            return suggester;
        });
    }

    Map<String, WordUse> read(SearchResponse<Void> response) {
        Map<String, WordUse> uses = new LinkedHashMap<>();
        for (int word = 0; word < words.size(); word++) {
            long documents =
                    Objects.requireNonNull(response.aggregations().get(name(word)), "asked for")
                            .filter()
                            .docCount();
            uses.put(
                    words.get(word),
                    new WordUse(
                            documents, documents > 0 ? List.of() : corrections(response, word)));
        }
        return uses;
    }

    /// Those that are as near as the nearest.
    private static List<String> corrections(SearchResponse<Void> response, int word) {
        List<TermSuggestOption> options =
                response.suggest().getOrDefault(name(word), List.of()).stream()
                        .flatMap(suggestion -> suggestion.term().options().stream())
                        .toList();
        double nearest = options.stream().mapToDouble(TermSuggestOption::score).max().orElse(0);
        return options.stream()
                .filter(option -> option.score() >= nearest)
                .map(TermSuggestOption::text)
                .toList();
    }

    private static String name(int word) {
        return "word" + word;
    }
}
