package eu.spana.query.compile;

import eu.spana.text.LuceneAnalyzers;

import java.util.List;
import java.util.Optional;

/// How a form in a text relates to the word of a search that found it.
final class WordForm {
    private WordForm() {}

    /// In words, such as `as “hackers”, another form`; empty where the form has to do with another
    /// word.
    static Optional<String> of(String word, String form, String language) {
        List<String> searched = AnalysedWords.terms(LuceneAnalyzers.search(language), word);
        List<String> indexed = AnalysedWords.terms(LuceneAnalyzers.index(language), form);
        if (AnalysedWords.folded(form).equals(AnalysedWords.folded(word))) {
            return Optional.of("as typed");
        }
        if (!searched.isEmpty()
                && searched.equals(AnalysedWords.terms(LuceneAnalyzers.search(language), form))) {
            return Optional.of("as “%s”, another form,".formatted(form));
        }
        if (searched.stream().anyMatch(indexed::contains)) {
            return Optional.of("as “%s”, which contains it,".formatted(form));
        }
        return Optional.empty();
    }
}
