package eu.spana.query.vocabulary;

import java.util.List;
import java.util.Map;

/// Which languages the index holds, and how many documents have each.
public record HeldLanguages(Map<String, Long> documents) {

    /// Most frequent first.
    public List<String> codes() {
        return documents.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Long>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Documents in any of the languages, counted once for each.
    public long count(List<String> languages) {
        return languages.stream().mapToLong(code -> documents.getOrDefault(code, 0L)).sum();
    }
}
