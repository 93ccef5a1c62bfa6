package eu.spana.query.suggest;

import eu.spana.query.compile.FoldedWord;

import java.util.List;
import java.util.Optional;

/// What was typed so far: whole words, and one that may go on.
///
/// @param before as typed, up to the last word
/// @param words the earlier words, folded
/// @param begun the last word, folded
record Beginning(String before, List<String> words, String begun) {

    /// Empty where nothing typed is a word.
    static Optional<Beginning> of(String typed) {
        List<FoldedWord> tokens = FoldedWord.of(typed);
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        FoldedWord last = tokens.getLast();
        return Optional.of(
                new Beginning(
                        typed.substring(0, last.start()),
                        tokens.subList(0, tokens.size() - 1).stream()
                                .map(FoldedWord::term)
                                .toList(),
                        last.term()));
    }

    boolean fits(String text) {
        List<String> terms = FoldedWord.of(text).stream().map(FoldedWord::term).toList();
        return terms.containsAll(words) && terms.stream().anyMatch(this::goesOnAs);
    }

    boolean goesOnAs(String term) {
        return term.startsWith(begun);
    }
}
