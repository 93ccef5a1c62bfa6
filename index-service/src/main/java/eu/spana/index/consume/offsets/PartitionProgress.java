package eu.spana.index.consume.offsets;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;

/// How far one partition is settled, since it was assigned. Keeps the open events alone: however
/// many are settled behind one that is stuck, they take no memory. Used by the polling thread only.
final class PartitionProgress {
    private final SequencedSet<Slot> open = new LinkedHashSet<>();
    private @Nullable ConsumerRecord<byte[], byte[]> newest;
    private long committed = -1;

    Slot opened(ConsumerRecord<byte[], byte[]> event) {
        Slot slot = new Slot(event, this);
        open.add(slot);
        newest = event;
        return slot;
    }

    void closed(Slot slot) {
        open.remove(slot);
    }

    /// The event that holds back all offsets behind it.
    Optional<Slot> oldestOpen() {
        return open.isEmpty() ? Optional.empty() : Optional.of(open.getFirst());
    }

    /// Where consumption would go on after a restart, if that is not committed already: every event
    /// before is settled.
    Optional<OffsetAndMetadata> committable() {
        return position().filter(position -> position.offset() != committed);
    }

    PartitionProgress committed(OffsetAndMetadata position) {
        committed = position.offset();
        return this;
    }

    /// How many events are open.
    int open() {
        return open.size();
    }

    /// Events that were received and are not settled, or behind one that is not.
    long unsettled() {
        return newest == null ? 0 : newest.offset() + 1 - position().orElseThrow().offset();
    }

    /// When the first unsettled event, or else the last of all, was appended to the log.
    Optional<Long> timestamp() {
        return oldestOpen()
                .map(slot -> slot.origin().timestamp())
                .or(() -> Optional.ofNullable(newest).map(ConsumerRecord::timestamp));
    }

    private Optional<OffsetAndMetadata> position() {
        if (newest == null) {
            return Optional.empty();
        }
        return open.isEmpty()
                ? Optional.of(at(newest, newest.offset() + 1))
                : Optional.of(at(open.getFirst().origin(), open.getFirst().origin().offset()));
    }

    private static OffsetAndMetadata at(ConsumerRecord<byte[], byte[]> event, long offset) {
        return new OffsetAndMetadata(offset, event.leaderEpoch(), "");
    }
}
