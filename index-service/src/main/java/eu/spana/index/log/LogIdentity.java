package eu.spana.index.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Which log it is: the topics that fill an index, by name. An index remembers the one that it was
/// filled from; another one under the same name holds other documents, or in another order.
public record LogIdentity(Map<String, Topic> topics) {

    /// One topic.
    ///
    /// @param id given by Kafka at creation: a topic that was deleted and created again has another
    public record Topic(String id, int partitions) {}

    public LogIdentity {
        topics = Map.copyOf(topics);
    }

    /// What is different here from what an index remembers, for people; empty where nothing is.
    public String differenceFrom(LogIdentity remembered) {
        List<String> differences = new ArrayList<>();
        new TreeMap<>(topics)
                .forEach((name, now) -> {
                    Topic before = remembered.topics.get(name);
                    if (before != null && !before.equals(now)) {
                        differences.add(difference(name, now, before));
                    }
                });
        return String.join("; ", differences);
    }

    private static String difference(String name, Topic now, Topic remembered) {
        if (!now.id().equals(remembered.id())) {
            return "the topic %s was created anew (id %s, the index knows %s)"
                    .formatted(name, now.id(), remembered.id());
        }
        return "the topic %s has %d partitions, the index knows %d"
                .formatted(name, now.partitions(), remembered.partitions());
    }
}
