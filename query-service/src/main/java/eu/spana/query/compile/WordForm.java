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
        if (isTyped(AnalysedWords.folded(word), AnalysedWords.folded(form))) {
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

    /// What has parts, such as `CVE-2021-44228`, is marked part by part.
    private static boolean isTyped(List<String> word, List<String> form) {
        return form.equals(word) || (word.size() > 1 && !form.isEmpty() && word.containsAll(form));
    }

    /// As [#of], of the beginning of a word.
    static Optional<String> begunAs(String beginning, String form) {
        List<String> begun = AnalysedWords.folded(beginning);
        List<String> forms = AnalysedWords.folded(form);
        if (forms.equals(begun)) {
            return Optional.of("as typed");
        }
        return !begun.isEmpty() && forms.stream().anyMatch(term -> term.startsWith(begun.getLast()))
                ? Optional.of("as “%s”, which begins so,".formatted(form))
                : Optional.empty();
    }

    /// Of a word that nobody writes.
    static String corrected(String form) {
        return "as “%s”, which may have been meant,".formatted(form);
    }
}
