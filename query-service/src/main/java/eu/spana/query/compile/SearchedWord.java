package eu.spana.query.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A word of a search, as far as it takes to recognise it in a text.
///
/// @param begun whether any ending will do
/// @param corrections what was looked for beside it
record SearchedWord(String text, boolean begun, List<String> corrections) {
    /// Those of all clauses that look for words, in their order, each once.
    static List<SearchedWord> of(List<Clause> clauses, KnownText known) {
        List<SearchedWord> words = new ArrayList<>();
        for (String text : WordTexts.of(clauses)) {
            words.add(new SearchedWord(text, false, known.correctionsOf(text)));
        }
        clauses.forEach(clause -> add(words, clause, false));
        return words.stream().distinct().toList();
    }

    /// @param alternative of others: plain words too are looked for there as they are
    private static void add(List<SearchedWord> words, Clause clause, boolean alternative) {
        switch (clause) {
            case Clause.Phrase(String quoted) -> {
                for (String word : quoted.split(" ", -1)) {
                    words.add(new SearchedWord(word, false, List.of()));
                }
            }
            case Clause.Prefix(String beginning) ->
                    words.add(new SearchedWord(beginning, true, List.of()));
            case Clause.AnyOf(List<Clause> either) ->
                    either.forEach(other -> add(words, other, true));
            case Clause.Word word when alternative ->
                    WordTexts.of(List.of(word))
                            .forEach(text -> words.add(new SearchedWord(text, false, List.of())));
            case Clause.Word _, Clause.Not _, Clause.Having _, Clause.After _, Clause.Before _ -> {}
        }
    }

    /// How a form in a text relates to it, in words; empty where the form has to do with another
    /// word.
    Optional<String> in(String form, String language) {
        if (begun) {
            return WordForm.begunAs(text, form);
        }
        return WordForm.of(text, form, language)
                .or(() ->
                        corrections.stream()
                                .filter(other -> WordForm.of(other, form, language).isPresent())
                                .map(other -> WordForm.corrected(form))
                                .findFirst());
    }
}
