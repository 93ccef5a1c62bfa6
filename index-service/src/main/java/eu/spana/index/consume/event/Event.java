package eu.spana.index.consume.event;

import eu.spana.index.deadletter.DeadLetter;
import eu.spana.index.write.Revision;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// What a record of the log says.
public sealed interface Event {

    /// A document has a new state, removed included.
    ///
    /// @param acceptedAt absent where the record does not say
    record Change(
            ConsumerRecord<byte[], byte[]> origin, Revision revision, @Nullable Instant acceptedAt)
            implements Event {}

    /// Nobody can read it.
    record Malformed(DeadLetter letter) implements Event {}

    /// Nothing to do: a tombstone of the log's own compaction.
    record Nothing() implements Event {}
}
