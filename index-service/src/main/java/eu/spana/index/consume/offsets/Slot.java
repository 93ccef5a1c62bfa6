package eu.spana.index.consume.offsets;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/// The place of one event in the log, open until the outcome of the event is known.
public final class Slot {
    private final ConsumerRecord<byte[], byte[]> origin;
    private final PartitionProgress partition;
    private final long receivedAt = System.nanoTime();
    private volatile String lastFailure = "not sent yet";

    Slot(ConsumerRecord<byte[], byte[]> origin, PartitionProgress partition) {
        this.origin = origin;
        this.partition = partition;
    }

    public ConsumerRecord<byte[], byte[]> origin() {
        return origin;
    }

    /// Why it is still open, for those who ask.
    public void failedBy(String reason) {
        lastFailure = reason;
    }

    /// For the polling thread only. Where the partition was given away meanwhile, even if it came
    /// back, this changes nothing: each assignment has a progress of its own.
    public void close() {
        partition.closed(this);
    }

    String lastFailure() {
        return lastFailure;
    }

    long receivedAt() {
        return receivedAt;
    }
}
