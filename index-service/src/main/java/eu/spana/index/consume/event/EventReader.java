package eu.spana.index.consume.event;

import eu.spana.document.DocumentId;
import eu.spana.document.DocumentVersion;
import eu.spana.document.EventHeaders;
import eu.spana.document.EventType;
import eu.spana.document.Topic;
import eu.spana.index.deadletter.DeadLetter;
import eu.spana.index.deadletter.Fault;
import eu.spana.index.write.Revision;
import eu.spana.index.write.SourceCheck;
import eu.spana.index.write.SourceReader;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/// Reads records of the topics `documents` and `removals`. Whatever could spoil a bulk request for
/// other documents is found here.
@Component
public final class EventReader {
    private static final String STAGE = "consume";

    private final SourceReader sources;
    private final JsonMapper json;

    EventReader(SourceReader sources, JsonMapper json) {
        this.sources = sources;
        this.json = json;
    }

    /// Never throws: what nobody foresaw is a fault of this one event, too.
    public Event read(ConsumerRecord<byte[], byte[]> event) {
        try {
            return understood(event);
        } catch (RuntimeException e) {
            return malformed(event, "unreadable", e.getClass().getSimpleName());
        }
    }

    private Event understood(ConsumerRecord<byte[], byte[]> event) {
        if (event.value() == null) {
            return new Event.Nothing();
        }
        Optional<DocumentId> id = id(event.key());
        if (id.isEmpty()) {
            return malformed(event, "invalid-key", "The key is not the id of a document");
        }
        return event.topic().equals(Topic.REMOVALS_NAME)
                ? removal(event, id.get())
                : document(event, id.get());
    }

    private Event document(ConsumerRecord<byte[], byte[]> event, DocumentId id) {
        String typeName = header(event, EventHeaders.TYPE);
        if (typeName == null) {
            return malformed(event, "missing-header", "No header " + EventHeaders.TYPE);
        }
        Optional<EventType> type = EventType.of(typeName);
        if (type.isEmpty()) {
            return malformed(event, "unknown-event-type", "No event type of this version");
        }
        Optional<DocumentVersion> version = version(header(event, EventHeaders.DOCUMENT_VERSION));
        if (version.isEmpty()) {
            return malformed(
                    event,
                    "invalid-version",
                    "No version in the header " + EventHeaders.DOCUMENT_VERSION);
        }
        return switch (type.get()) {
            case PARSED -> parsed(event, id, version.get());
            case REMOVED -> removed(event, id, version.get());
        };
    }

    private Event parsed(
            ConsumerRecord<byte[], byte[]> event, DocumentId id, DocumentVersion version) {
        return switch (sources.read(event.value(), id, version)) {
            case SourceCheck.Sound sound ->
                    change(event, new Revision(id, version.rank(EventType.PARSED), sound.source()));
            case SourceCheck.Unsound unsound -> malformed(event, unsound.fault(), unsound.detail());
        };
    }

    /// Whatever the value holds: what outranks everything must be a tombstone and nothing else.
    private Event removed(
            ConsumerRecord<byte[], byte[]> event, DocumentId id, DocumentVersion version) {
        return change(
                event,
                new Revision(id, version.rank(EventType.REMOVED), sources.tombstone(id, version)));
    }

    /// Reads only what matters here, so that a removal may say more in future.
    private Event removal(ConsumerRecord<byte[], byte[]> event, DocumentId id) {
        JsonNode removal;
        try {
            removal = json.readTree(event.value());
        } catch (JacksonException e) {
            return malformed(event, "malformed-json", "Not a removal");
        }
        if (!removal.path("id").asString("").equals(id.value())) {
            return malformed(event, "identity-mismatch", "Not the id that the key claims");
        }
        Optional<DocumentVersion> version = version(removal.path("version").asString(""));
        if (version.isEmpty()) {
            return malformed(event, "invalid-version", "A removal without a version");
        }
        return removed(event, id, version.get());
    }

    private static Event change(ConsumerRecord<byte[], byte[]> event, Revision revision) {
        return new Event.Change(event, revision, acceptedAt(header(event, EventHeaders.TIME)));
    }

    private static Event malformed(
            ConsumerRecord<byte[], byte[]> event, String errorType, String reason) {
        return new Event.Malformed(new DeadLetter(event, new Fault(STAGE, errorType, reason)));
    }

    private static Optional<DocumentId> id(byte @Nullable [] key) {
        return Optional.ofNullable(key)
                .map(EventReader::text)
                .filter(DocumentId::isValid)
                .map(DocumentId::new);
    }

    private static Optional<DocumentVersion> version(@Nullable String digits) {
        try {
            return Optional.ofNullable(digits).map(Long::parseLong).map(DocumentVersion::new);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// Only measured, never relied upon: an event without a readable time is as good as any.
    private static @Nullable Instant acceptedAt(@Nullable String time) {
        try {
            return time == null ? null : Instant.parse(time);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable String header(ConsumerRecord<byte[], byte[]> event, String name) {
        Header header = event.headers().lastHeader(name);
        return header == null || header.value() == null ? null : text(header.value());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
