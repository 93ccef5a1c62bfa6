package eu.spana.query.compile;

import co.elastic.clients.elasticsearch._types.SuggestMode;
import co.elastic.clients.elasticsearch.core.search.FieldSuggester;
import co.elastic.clients.elasticsearch.core.search.Suggester;

import eu.spana.query.execute.SearchResult;

import java.util.List;
import java.util.Optional;

/// Words that no document has → the most alike that some have. A known word costs one look-up.
final class SpellingCompiler {
    /// A slip in a shorter word makes another word as often as not.
    private static final int SHORTEST = 4;

    /// People hit the first letter.
    private static final int SURE_LETTERS = 1;

    private SpellingCompiler() {}

    /// Empty where nothing typed could be misspelt: identifiers, numbers, short words and phrases
    /// are meant as they stand.
    static Optional<Suggester> compile(List<Clause> clauses) {
        List<String> words =
                clauses.stream()
                        .filter(Clause.Word.class::isInstance)
                        .map(clause -> ((Clause.Word) clause).text())
                        .filter(SpellingCompiler::canBeMisspelt)
                        .toList();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        FieldSuggester alike =
                FieldSuggester.of(suggester ->
                        suggester.term(term ->
                                term.field(SearchedFields.FOLDED)
                                        .suggestMode(SuggestMode.Missing)
                                        .minWordLength(SHORTEST)
                                        .prefixLength(SURE_LETTERS)
                                        .size(1)));
        return Optional.of(
                Suggester.of(all ->
                        all.text(String.join(" ", words))
                                .suggesters(SearchResult.SPELLING, alike)));
    }

    private static boolean canBeMisspelt(String word) {
        return word.codePointCount(0, word.length()) >= SHORTEST
                && word.codePoints().allMatch(Character::isLetter);
    }
}
