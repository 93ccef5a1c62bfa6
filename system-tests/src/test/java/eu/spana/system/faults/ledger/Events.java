package eu.spana.system.faults.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.spana.document.DocumentId;
import eu.spana.document.DocumentVersion;
import eu.spana.document.EventHeaders;
import eu.spana.document.EventType;
import eu.spana.document.Removal;
import eu.spana.document.Topic;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

/// Events as ingest-service publishes them.
final class Events {
    private static final JsonMapper JSON = new JsonMapper();

    private Events() {}

    static ProducerRecord<byte[], byte[]> parsed(DocumentId id, DocumentVersion version) {
        return document(EventType.PARSED, id, version.value(), Content.of(id, version));
    }

    static ProducerRecord<byte[], byte[]> removed(DocumentId id, DocumentVersion version) {
        return document(EventType.REMOVED, id, version.value(), Content.tombstone(id, version));
    }

    static ProducerRecord<byte[], byte[]> removal(DocumentId id, DocumentVersion version) {
        return record(
                Topic.REMOVALS_NAME,
                id.value(),
                JSON.writeValueAsBytes(new Removal(id, version, "on request", null)));
    }

    static ProducerRecord<byte[], byte[]> document(
            EventType type, DocumentId id, long version, byte[] value) {
        ProducerRecord<byte[], byte[]> event = record(Topic.DOCUMENTS_NAME, id.value(), value);
        put(event, EventHeaders.TYPE, type.value());
        put(event, EventHeaders.DOCUMENT_VERSION, Long.toString(version));
        return event;
    }

    static ProducerRecord<byte[], byte[]> record(
            String topic, @Nullable String key, byte @Nullable [] value) {
        return new ProducerRecord<>(topic, key == null ? null : key.getBytes(UTF_8), value);
    }

    /// A value of null takes the header away.
    static void put(ProducerRecord<byte[], byte[]> event, String header, @Nullable String value) {
        event.headers().remove(header);
        if (value != null) {
            event.headers().add(header, value.getBytes(UTF_8));
        }
    }
}
