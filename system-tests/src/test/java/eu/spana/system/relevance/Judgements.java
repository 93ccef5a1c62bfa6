package eu.spana.system.relevance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What people found relevant: for each topic the documents and how relevant each is. What nobody
/// judged is not relevant.
record Judgements(Map<String, Map<String, Integer>> byTopic) {

    /// Reads TREC's form, `topic 0 document relevance` a line.
    static Judgements parse(List<String> lines) {
        Map<String, Map<String, Integer>> byTopic = new HashMap<>();
        for (String line : lines) {
            List<String> columns = List.of(line.strip().split("\\s+"));
            int relevance = Integer.parseInt(columns.get(3));
            if (relevance > 0) {
                byTopic.computeIfAbsent(columns.get(0), _ -> new HashMap<>())
                        .put(columns.get(2), relevance);
            }
        }
        return new Judgements(byTopic);
    }

    /// Without the judgements on documents that are not among these.
    Judgements about(Set<String> documents) {
        Map<String, Map<String, Integer>> kept = new HashMap<>();
        byTopic.forEach((topic, judged) -> {
            Map<String, Integer> known =
                    judged.entrySet().stream()
                            .filter(entry -> documents.contains(entry.getKey()))
                            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            if (!known.isEmpty()) {
                kept.put(topic, known);
            }
        });
        return new Judgements(kept);
    }

    boolean hasTopic(String topic) {
        return byTopic.containsKey(topic);
    }

    /// Relevant documents of a topic and how relevant they are.
    Map<String, Integer> of(String topic) {
        return byTopic.getOrDefault(topic, Map.of());
    }
}
