package eu.spana.index.consume;

import eu.spana.document.DocumentId;
import eu.spana.document.DocumentVersion;
import eu.spana.index.consume.event.Event;
import eu.spana.index.write.Revision;
import eu.spana.index.write.SourceReaders;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/// Changes of documents for tests, as they are read off the log.
public final class Changes {

    private Changes() {}

    public static Event.Change of(String id, long rank, long offset) {
        DocumentId documentId = new DocumentId(id);
        ConsumerRecord<byte[], byte[]> event =
                new ConsumerRecord<>("documents", 0, offset, new byte[0], new byte[0]);
        return new Event.Change(
                event,
                new Revision(
                        documentId,
                        rank,
                        SourceReaders.withDefaults().tombstone(documentId, new DocumentVersion(1))),
                null);
    }
}
