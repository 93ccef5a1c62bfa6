package eu.spana.index.consume.offsets;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/// Slots for tests of other parts.
public final class Slots {

    private Slots() {}

    /// Open, of a partition that nobody looks at.
    public static Slot of(ConsumerRecord<byte[], byte[]> event) {
        return new PartitionProgress().opened(event);
    }
}
