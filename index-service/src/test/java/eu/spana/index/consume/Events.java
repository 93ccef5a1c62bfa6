package eu.spana.index.consume;

import eu.spana.document.Document;
import eu.spana.document.DocumentId;
import eu.spana.document.DocumentKind;
import eu.spana.document.DocumentVersion;
import eu.spana.document.EventHeaders;
import eu.spana.document.EventType;
import eu.spana.document.Removal;
import eu.spana.document.Topic;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/// Events as ingest-service publishes them, and broken ones.
public final class Events {
    public static final String ACCEPTED = "2026-05-02T10:00:00.123456Z";

    private static final JsonMapper JSON = JsonMapper.shared();

    private Events() {}

    public static Document document(String id, long version, String title) {
        return Document.builder(
                        new DocumentId(id), new DocumentVersion(version), DocumentKind.ARTICLE)
                .text("en", title, "The harbour was closed for a day.")
                .source("example.org", "https://example.org/" + id)
                .content(Instant.parse(ACCEPTED), "text/html", 1234, "ab".repeat(32))
                .build();
    }

    public static ProducerRecord<byte[], byte[]> parsed(String id, long version, String title) {
        return parsed(document(id, version, title));
    }

    public static ProducerRecord<byte[], byte[]> parsed(Document document) {
        return event(
                document.id().value(),
                EventType.PARSED.value(),
                Long.toString(document.version().value()),
                JSON.writeValueAsBytes(document));
    }

    /// What ingest-service writes into `documents` after the decision in `removals`.
    public static ProducerRecord<byte[], byte[]> removed(String id, long version) {
        Document tombstone = Document.removal(new DocumentId(id), new DocumentVersion(version));
        return event(
                id,
                EventType.REMOVED.value(),
                Long.toString(version),
                JSON.writeValueAsBytes(tombstone));
    }

    public static ProducerRecord<byte[], byte[]> removal(String id, long version) {
        Removal removal =
                new Removal(new DocumentId(id), new DocumentVersion(version), "on request", null);
        return new ProducerRecord<>(
                Topic.REMOVALS_NAME, bytes(id), JSON.writeValueAsBytes(removal));
    }

    /// A parsed event with this value instead of a document.
    public static ProducerRecord<byte[], byte[]> poison(String id, String json) {
        return event(id, EventType.PARSED.value(), "1", bytes(json));
    }

    public static ProducerRecord<byte[], byte[]> event(
            @Nullable String id,
            @Nullable String type,
            @Nullable String version,
            byte @Nullable [] value) {
        ProducerRecord<byte[], byte[]> event =
                new ProducerRecord<>(Topic.DOCUMENTS_NAME, id == null ? null : bytes(id), value);
        header(event, EventHeaders.TYPE, type);
        header(event, EventHeaders.DOCUMENT_VERSION, version);
        header(event, EventHeaders.TIME, ACCEPTED);
        return event;
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void header(
            ProducerRecord<byte[], byte[]> event, String name, @Nullable String value) {
        if (value != null) {
            event.headers().add(name, bytes(value));
        }
    }
}
