package eu.spana.index.replay.api;

import eu.spana.document.DocumentId;
import eu.spana.document.DocumentVersion;
import eu.spana.document.EventHeaders;
import eu.spana.document.EventType;
import eu.spana.document.Removal;
import eu.spana.document.Topic;
import eu.spana.index.TestIndex;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/// Events with a field that the index does not know, until someone adds it.
final class PoisonEvents {

    private PoisonEvents() {}

    /// Refused until its field is added.
    static ProducerRecord<byte[], byte[]> refused(String id, long version, String field) {
        return event(
                bytes(id),
                version,
                "{\"id\":\"%s\",\"version\":%d,\"%s\":\"secret\",\"title\":{\"en\":\"v%d\"}}"
                        .formatted(id, version, field, version));
    }

    /// Refused until its field is added, and, with headers of ours, more than a topic with the
    /// default settings takes.
    static ProducerRecord<byte[], byte[]> large(String id, String field) {
        ProducerRecord<byte[], byte[]> event = refused(id, 1, field);
        byte[] noise = new byte[1_047_900];
        new Random(1).nextBytes(noise);
        event.headers().add("noise", noise);
        return event;
    }

    static ProducerRecord<byte[], byte[]> good(String id, long version) {
        return event(
                bytes(id),
                version,
                "{\"id\":\"%s\",\"version\":%d,\"title\":{\"en\":\"v%d\"}}"
                        .formatted(id, version, version));
    }

    static ProducerRecord<byte[], byte[]> removal(String id, long version) {
        Removal removal =
                new Removal(new DocumentId(id), new DocumentVersion(version), "on request", null);
        return new ProducerRecord<>(
                Topic.REMOVALS_NAME, bytes(id), JsonMapper.shared().writeValueAsBytes(removal));
    }

    static ProducerRecord<byte[], byte[]> event(byte @Nullable [] key, long version, String value) {
        ProducerRecord<byte[], byte[]> event =
                new ProducerRecord<>(Topic.DOCUMENTS_NAME, key, bytes(value));
        event.headers().add(EventHeaders.TYPE, bytes(EventType.PARSED.value()));
        event.headers().add(EventHeaders.DOCUMENT_VERSION, bytes(Long.toString(version)));
        return event;
    }

    /// Repairs the index.
    static void addField(String field) {
        TestIndex.send(
                "PUT",
                "/documents-write/_mapping",
                "{\"properties\":{\"%s\":{\"type\":\"keyword\"}}}".formatted(field));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
