package eu.spana.query.vocabulary;

import static java.util.Comparator.comparingLong;

import eu.spana.query.vocabulary.WordAnswer.Alike;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// How a word is used in the searched languages.
///
/// @param documents that have any form of it
/// @param corrections words in use that it may be a misspelling of, best first; only of words that
///   no document has, or hardly any
public record WordUse(long documents, List<String> corrections) {
    /// At most so many documents have a rare word. Counted on texts of other people against lists
    /// of misspellings, as the next one; ADR 15 has the figures.
    static final long RARE = 5;

    /// A word so many times as frequent may be meant instead of a rare one.
    private static final long TIMES_AS_FREQUENT = 100;

    /// Of a word that no document has.
    private static final int NEAREST = 3;

    /// A word that nothing is known of.
    public static final WordUse UNKNOWN = new WordUse(0, List.of());

    /// @param others how many documents have each of the words that are alike
    static WordUse of(WordAnswer answer, Map<String, Long> others) {
        long least = Math.max(1, TIMES_AS_FREQUENT * answer.documents());
        List<Alike> frequent =
                answer.alike().stream()
                        .filter(other -> others.getOrDefault(other.word(), 0L) >= least)
                        .toList();
        return new WordUse(
                answer.documents(),
                (answer.documents() == 0 ? nearest(frequent) : frequent.stream())
                        .map(Alike::word)
                        .sorted(
                                comparingLong((String word) -> others.getOrDefault(word, 0L))
                                        .reversed())
                        .toList());
    }

    /// Those that are as near as the nearest.
    private static Stream<Alike> nearest(List<Alike> words) {
        double nearest = words.stream().mapToDouble(Alike::nearness).max().orElse(0);
        return words.stream().filter(word -> word.nearness() >= nearest).limit(NEAREST);
    }

    public boolean isUnknown() {
        return documents == 0;
    }

    /// With only these of the corrections.
    public WordUse correctedBy(Predicate<String> word) {
        return new WordUse(documents, corrections.stream().filter(word).toList());
    }
}
