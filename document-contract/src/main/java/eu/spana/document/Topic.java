package eu.spana.document;

import java.time.Duration;
import java.util.Map;

/// The topics of the log with what each keeps. Replication is the broker's own default: 3 in
/// production with two in-sync replicas, 1 on a single machine.
public enum Topic {
    /// Document id to [Document]: the newest of each document for ever.
    DOCUMENTS(Topic.DOCUMENTS_NAME),
    /// Document id to [Removal], for ever.
    REMOVALS(Topic.REMOVALS_NAME),
    /// Where the event stood (`topic-partition-offset`) to the event as it was, the reason in
    /// headers. Buried twice it is one letter; without a value, in the log's own sense, it is dealt
    /// with.
    DEAD_LETTERS(Topic.DEAD_LETTERS_NAME);

    public static final String DOCUMENTS_NAME = "documents";
    public static final String REMOVALS_NAME = "removals";
    public static final String DEAD_LETTERS_NAME = "documents.dead-letter";

    /// Upper bound of the instances that can share the work; cannot change without a rebuild.
    public static final int PARTITIONS = 12;

    private static final Duration DEAD_LETTERS_KEPT = Duration.ofDays(30);

    /// What is dealt with may hold what someone wants gone; compaction alone would take its time.
    private static final Duration DEALT_WITH_KEPT = Duration.ofDays(1);

    /// The largest event, compressed. The broker's own default of 1 MiB would refuse long reports.
    private static final String MOST_BYTES = Integer.toString(16 * 1024 * 1024);

    private final String topicName;

    Topic(String topicName) {
        this.topicName = topicName;
    }

    public String topicName() {
        return topicName;
    }

    /// The topic's settings by Kafka's names. Compression is the producer's: zstd.
    public Map<String, String> settings() {
        return switch (this) {
            case DOCUMENTS -> Map.of("cleanup.policy", "compact", "max.message.bytes", MOST_BYTES);
            case REMOVALS -> Map.of("cleanup.policy", "compact");
            case DEAD_LETTERS ->
                    Map.of(
                            "cleanup.policy",
                            "compact,delete",
                            "retention.ms",
                            Long.toString(DEAD_LETTERS_KEPT.toMillis()),
                            "max.compaction.lag.ms",
                            Long.toString(DEALT_WITH_KEPT.toMillis()),
                            "max.message.bytes",
                            MOST_BYTES);
        };
    }
}
