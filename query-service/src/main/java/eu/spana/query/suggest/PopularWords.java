package eu.spana.query.suggest;

import eu.spana.query.compile.FoldedWord;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Counts the words of titles that a begun word may become.
final class PopularWords {
    private final Beginning beginning;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, String> written = new HashMap<>();

    PopularWords(Beginning beginning) {
        this.beginning = beginning;
    }

    PopularWords countIn(String title) {
        for (FoldedWord token : FoldedWord.of(title)) {
            if (beginning.goesOnAs(token.term()) && !token.term().equals(beginning.begun())) {
                counts.merge(token.term(), 1, Integer::sum);
                String word = title.substring(token.start(), token.end());
                written.putIfAbsent(token.term(), word.toLowerCase(Locale.ROOT));
            }
        }
        return this;
    }

    /// What was typed with its last word completed. Of two that are as popular, the shorter is the
    /// likelier.
    List<String> mostPopular(int size) {
        return counts.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparingInt(entry -> entry.getKey().length())
                                .thenComparing(Map.Entry::getKey))
                .limit(size)
                .map(entry -> beginning.before() + written.getOrDefault(entry.getKey(), ""))
                .toList();
    }
}
