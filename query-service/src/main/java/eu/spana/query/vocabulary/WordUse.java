package eu.spana.query.vocabulary;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/// How a word is used in the searched languages.
///
/// @param documents that have any form of it
/// @param corrections words in use that it may be a misspelling of, best first; only of words that
///   no document has
public record WordUse(long documents, List<String> corrections) {

    /// A word that nothing is known of.
    public static final WordUse UNKNOWN = new WordUse(0, List.of());

    /// @param others the answers of the words that are alike
    static WordUse of(WordAnswer answer, Map<String, WordAnswer> others) {
        return new WordUse(
                answer.documents(),
                answer.alike().stream().filter(word -> isInUse(others.get(word))).toList());
    }

    /// Of a word that was typed as it is meant.
    public WordUse asTyped() {
        return new WordUse(documents, List.of());
    }

    private static boolean isInUse(@Nullable WordAnswer answer) {
        return answer != null && answer.documents() > 0;
    }
}
