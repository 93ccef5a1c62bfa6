package eu.spana.index.consume.offsets;

import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.errors.RetriableException;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// The progress of the partitions that we have, and the commits of it. Nothing else ever commits.
/// Used by the polling thread only.
public final class Offsets {
    /// A commit that takes longer is repeated later; polling must not wait for it.
    private static final Duration LONGEST_COMMIT = Duration.ofSeconds(5);

    private final Consumer<byte[], byte[]> consumer;
    private final Duration interval;
    private final Map<TopicPartition, PartitionProgress> progress = new HashMap<>();
    private long lastCommit = System.nanoTime();

    public Offsets(Consumer<byte[], byte[]> consumer, Duration interval) {
        this.consumer = consumer;
        this.interval = interval;
    }

    /// From now on these are committed by someone else. What is known of them is dropped with what
    /// is still under way.
    public void forget(Collection<TopicPartition> partitions) {
        progress.keySet().removeAll(partitions);
    }

    /// Events of a partition come in their order.
    public Slot opened(ConsumerRecord<byte[], byte[]> event) {
        return progress.computeIfAbsent(
                        new TopicPartition(event.topic(), event.partition()),
                        partition -> new PartitionProgress())
                .opened(event);
    }

    /// Where the first event of each partition stands that is not settled, if there is one.
    public Map<TopicPartition, Long> firstOpen() {
        Map<TopicPartition, Long> open = new HashMap<>();
        progress.forEach((partition, its) ->
                its.oldestOpen().ifPresent(slot -> open.put(partition, slot.origin().offset())));
        return open;
    }

    public void commitIfDue() {
        if (System.nanoTime() - lastCommit >= interval.toNanos()) {
            commit();
        }
    }

    /// Offsets that cannot be committed now stay for the next time.
    public void commit() {
        Map<TopicPartition, OffsetAndMetadata> due = due();
        lastCommit = System.nanoTime();
        if (due.isEmpty()) {
            return;
        }
        try {
            consumer.commitSync(due, LONGEST_COMMIT);
            due.forEach(this::committed);
        } catch (RetriableException | CommitFailedException | RebalanceInProgressException e) {
            // Either the next commit succeeds, or the partition is lost and its owner commits.
            return;
        }
    }

    Map<TopicPartition, PartitionProgress> progress() {
        return progress;
    }

    private void committed(TopicPartition partition, OffsetAndMetadata offset) {
        progress.computeIfPresent(partition, (key, its) -> its.committed(offset));
    }

    private Map<TopicPartition, OffsetAndMetadata> due() {
        Map<TopicPartition, OffsetAndMetadata> due = new HashMap<>();
        progress.forEach((partition, its) ->
                its.committable().ifPresent(offset -> due.put(partition, offset)));
        return due;
    }
}
