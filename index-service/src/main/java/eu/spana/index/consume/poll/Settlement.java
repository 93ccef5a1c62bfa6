package eu.spana.index.consume.poll;

import org.apache.kafka.common.TopicPartition;

import java.util.Map;

/// How consumption stands, or ended.
public sealed interface Settlement {

    /// All is well so far.
    record Settled() implements Settlement {}

    /// Nothing can be written; someone has to repair the set-up.
    ///
    /// @param open where the first event of each partition stands that was left open
    record Blocked(String reason, Map<TopicPartition, Long> open) implements Settlement {
        public Blocked {
            open = Map.copyOf(open);
        }

        Blocked(String reason) {
            this(reason, Map.of());
        }

        Blocked leaving(Map<TopicPartition, Long> events) {
            return new Blocked(reason, events);
        }
    }

    /// Shut down before all was known. The events will come again.
    record Abandoned() implements Settlement {}
}
