package eu.spana.index.consume;

import eu.spana.document.DocumentId;
import eu.spana.index.deadletter.DeadLetter;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Events that are settled together, grouped by document, and the offsets that may be committed
/// when they are. Grows in the polling thread; after that the writing thread alone has it.
final class Batch {
    private final Map<DocumentId, Candidates> documents = new LinkedHashMap<>();
    private final List<DeadLetter> malformed = new ArrayList<>();
    private final Map<TopicPartition, OffsetAndMetadata> nextOffsets = new HashMap<>();
    private int skipped;
    private int events;
    private long bytes;

    void add(ConsumerRecord<byte[], byte[]> origin, Event event) {
        switch (event) {
            case Event.Change change ->
                    documents
                            .computeIfAbsent(change.revision().id(), id -> new Candidates())
                            .add(change);
            case Event.Malformed unreadable -> malformed.add(unreadable.letter());
            case Event.Nothing nothing -> skipped++;
        }
        events++;
        bytes += Math.max(origin.serializedValueSize(), 0);
        nextOffsets.put(
                new TopicPartition(origin.topic(), origin.partition()),
                new OffsetAndMetadata(origin.offset() + 1, origin.leaderEpoch(), ""));
    }

    boolean isEmpty() {
        return events == 0;
    }

    boolean isFull(ConsumeProperties limits) {
        return events >= limits.batchDocuments() || bytes >= limits.batchSize().toBytes();
    }

    Collection<Candidates> documents() {
        return documents.values();
    }

    List<DeadLetter> malformed() {
        return malformed;
    }

    /// Events without anything to do.
    int skipped() {
        return skipped;
    }

    /// Where consumption goes on behind this batch.
    Map<TopicPartition, OffsetAndMetadata> nextOffsets() {
        return nextOffsets;
    }
}
