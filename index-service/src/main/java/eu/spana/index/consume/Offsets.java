package eu.spana.index.consume;

import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.errors.RetriableException;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The offsets of settled batches that are not committed yet. Nothing else ever commits. Used by
/// the polling thread only.
final class Offsets {
    /// A commit that takes longer is repeated later; polling must not wait for it.
    private static final Duration LONGEST_COMMIT = Duration.ofSeconds(5);

    private final Consumer<byte[], byte[]> consumer;
    private final Duration interval;
    private final Set<TopicPartition> owned = new HashSet<>();
    private final Map<TopicPartition, OffsetAndMetadata> settled = new HashMap<>();
    private long lastCommit = System.nanoTime();

    Offsets(Consumer<byte[], byte[]> consumer, Duration interval) {
        this.consumer = consumer;
        this.interval = interval;
    }

    void assigned(Collection<TopicPartition> partitions) {
        owned.addAll(partitions);
    }

    /// From now on these are committed by someone else.
    void forget(Collection<TopicPartition> partitions) {
        owned.removeAll(partitions);
        settled.keySet().retainAll(owned);
    }

    /// Batches settle in the order in which they were polled, so these offsets have nothing open
    /// before them.
    void settled(Batch batch) {
        settled.putAll(batch.nextOffsets());
        settled.keySet().retainAll(owned);
    }

    void commitIfDue() {
        if (!settled.isEmpty() && System.nanoTime() - lastCommit >= interval.toNanos()) {
            commit();
        }
    }

    /// Offsets that cannot be committed now stay for the next time.
    void commit() {
        if (settled.isEmpty()) {
            return;
        }
        lastCommit = System.nanoTime();
        try {
            consumer.commitSync(Map.copyOf(settled), LONGEST_COMMIT);
            settled.clear();
        } catch (RetriableException | CommitFailedException | RebalanceInProgressException e) {
            // Either the next commit succeeds, or the partition is lost and its owner commits.
            return;
        }
    }
}
