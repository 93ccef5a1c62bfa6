package eu.spana.query.compile;

import eu.spana.query.vocabulary.WordUse;
import eu.spana.text.LuceneAnalyzers;

import java.util.List;
import java.util.Set;

/// Leaves of the words that are spelled alike those that may have been meant: none where quotation
/// marks say that every letter is, and no stop word instead of a rare word, since stop words are
/// much more frequent than whatever they are like.
record LikelyCorrections(Set<String> quoted, List<String> languages) {

    WordUse of(String text, WordUse use) {
        if (quoted.contains(text)) {
            return use.correctedBy(word -> false);
        }
        return use.isUnknown() ? use : use.correctedBy(this::isTelling);
    }

    private boolean isTelling(String word) {
        return languages.stream()
                .noneMatch(
                        code -> AnalysedWords.terms(LuceneAnalyzers.search(code), word).isEmpty());
    }
}
