package eu.spana.ingest.publish;

import eu.spana.document.Document;
import eu.spana.document.DocumentId;
import eu.spana.document.DocumentVersion;
import eu.spana.document.EventHeaders;
import eu.spana.document.EventType;
import eu.spana.document.Removal;
import eu.spana.document.Topic;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Writes events as Kafka records: the JSON as value, CloudEvents and W3C trace context as headers.
@Component
class EventRecords {
    private static final String SOURCE = "/spana/ingest-service";
    private static final String TRACE_PARENT = "traceparent";

    private final JsonMapper json;

    EventRecords(JsonMapper json) {
        this.json = json;
    }

    /// DocumentParsed.
    ProducerRecord<String, byte[]> parsed(Document document, @Nullable String traceParent) {
        var record = record(Topic.DOCUMENTS, document.id(), document);
        return withHeaders(record, EventType.PARSED, document.version(), traceParent);
    }

    /// DocumentRemoved: the tombstone that takes the document's place.
    ProducerRecord<String, byte[]> removed(Removal removal, @Nullable String traceParent) {
        var tombstone = Document.removal(removal.id(), removal.version());
        var record = record(Topic.DOCUMENTS, removal.id(), tombstone);
        return withHeaders(record, EventType.REMOVED, removal.version(), traceParent);
    }

    /// The decision to remove, for the list of removals.
    ProducerRecord<String, byte[]> decision(Removal removal, @Nullable String traceParent) {
        var record = record(Topic.REMOVALS, removal.id(), removal);
        return withHeaders(record, EventType.REMOVED, removal.version(), traceParent);
    }

    private ProducerRecord<String, byte[]> record(Topic topic, DocumentId id, Object value) {
        return new ProducerRecord<>(topic.topicName(), id.value(), json.writeValueAsBytes(value));
    }

    private static ProducerRecord<String, byte[]> withHeaders(
            ProducerRecord<String, byte[]> record,
            EventType type,
            DocumentVersion version,
            @Nullable String traceParent) {
        header(record, EventHeaders.SPEC_VERSION, "1.0");
        header(record, EventHeaders.ID, record.key() + ":" + version.value());
        header(record, EventHeaders.TYPE, type.value());
        header(record, EventHeaders.SOURCE, SOURCE);
        header(record, EventHeaders.TIME, timeOf(version).toString());
        header(record, EventHeaders.DOCUMENT_VERSION, Long.toString(version.value()));
        header(record, EventHeaders.CONTENT_TYPE, "application/json");
        if (traceParent != null) {
            header(record, TRACE_PARENT, traceParent);
        }
        return record;
    }

    private static Instant timeOf(DocumentVersion version) {
        return Instant.EPOCH.plus(version.value(), ChronoUnit.MICROS);
    }

    private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
