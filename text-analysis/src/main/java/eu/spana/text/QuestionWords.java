package eu.spana.text;

import java.util.Map;
import java.util.Set;

/// Words that a question is made of, and that say nothing of what it is about. English only: its
/// list of stop words has none of them, those of other languages do.
public final class QuestionWords {
    private static final Map<String, Set<String>> WORDS =
            Map.of("en", Set.copyOf(WordLists.read("questions-en")));

    private QuestionWords() {}

    /// Whether it is one of them in the language.
    ///
    /// @param word in lower case
    public static boolean has(String language, String word) {
        return WORDS.getOrDefault(language, Set.of()).contains(word);
    }
}
