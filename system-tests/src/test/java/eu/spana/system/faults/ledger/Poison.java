package eu.spana.system.faults.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.spana.document.DocumentId;
import eu.spana.document.EventHeaders;
import eu.spana.document.EventType;
import eu.spana.document.Topic;

import org.apache.kafka.clients.producer.ProducerRecord;

/// Events that can never be indexed. Each is about a document that exists, in a newer version than
/// its newest, so that it would show if anything of it were written.
enum Poison {
    BROKEN_JSON("{'id':'ID','version':VERSION,'kind':"),
    NO_OBJECT("['ID',VERSION]"),
    EMPTY(""),
    TOO_DEEP("{'id':'ID','version':VERSION,'cut':" + "[".repeat(60) + "]".repeat(60) + "}"),
    OTHER_DOCUMENT("{'id':'ID-of-another','version':VERSION,'kind':'page'}"),
    OTHER_VERSION("{'id':'ID','version':7,'kind':'page'}"),
    NEWLINE_AND_DELETE("{'id':'ID','version':VERSION}\n{'delete':{'_id':'ID'}}"),
    WRONG_TYPE("{'id':'ID','version':VERSION,'kind':'page','contentBytes':'many'}"),
    WRONG_DATE("{'id':'ID','version':VERSION,'kind':'page','published':{'date':'yesterday'}}"),
    UNKNOWN_FIELD("{'id':'ID','version':VERSION,'kind':'page','colour':'red'}"),
    UNKNOWN_TYPE("{'id':'ID','version':VERSION,'kind':'page'}", EventHeaders.TYPE, "x.y.v9"),
    NO_TYPE("{'id':'ID','version':VERSION,'kind':'page'}", EventHeaders.TYPE, ""),
    NO_VERSION("{'id':'ID','version':VERSION,'kind':'page'}", EventHeaders.DOCUMENT_VERSION, ""),
    NEGATIVE_VERSION("{'id':'ID','version':-1,'kind':'page'}", EventHeaders.DOCUMENT_VERSION, "-1"),
    LONG_KEY("{'id':'ID','version':VERSION,'kind':'page'}", "", ""),
    BROKEN_REMOVAL("{'id':'ID','reason':'no version'}", "", ""),
    REMOVAL_OF_ANOTHER("{'id':'ID-of-another','version':VERSION,'reason':''}", "", "");

    private static final int TOO_LONG = 513;

    /// Beyond the 10 MB that a document may have, and still taken by the log.
    private static final int TOO_LARGE = 11_000_000;

    private final String value;
    private final String header;
    private final String headerValue;

    Poison(String value) {
        this(value, "", "");
    }

    Poison(String value, String header, String headerValue) {
        this.value = value.replace('\'', '"');
        this.header = header;
        this.headerValue = headerValue;
    }

    ProducerRecord<byte[], byte[]> event(DocumentId id, long version) {
        byte[] json =
                value.replace("ID", id.value())
                        .replace("VERSION", Long.toString(version))
                        .getBytes(UTF_8);
        return switch (this) {
            case LONG_KEY -> keyed("k".repeat(TOO_LONG), version, json);
            case BROKEN_REMOVAL, REMOVAL_OF_ANOTHER ->
                    Events.record(Topic.REMOVALS_NAME, id.value(), json);
            default -> keyed(id.value(), version, json);
        };
    }

    /// index-service cannot know better than the index what fits into it.
    boolean isFoundByElasticsearch() {
        return switch (this) {
            case WRONG_TYPE, WRONG_DATE, UNKNOWN_FIELD -> true;
            default -> false;
        };
    }

    private ProducerRecord<byte[], byte[]> keyed(String key, long version, byte[] json) {
        ProducerRecord<byte[], byte[]> event = Events.record(Topic.DOCUMENTS_NAME, key, json);
        Events.put(event, EventHeaders.TYPE, EventType.PARSED.value());
        Events.put(event, EventHeaders.DOCUMENT_VERSION, Long.toString(version));
        if (!header.isEmpty()) {
            Events.put(event, header, headerValue.isEmpty() ? null : headerValue);
        }
        return event;
    }

    static ProducerRecord<byte[], byte[]> tooLarge(DocumentId id, long version) {
        String json =
                "{\"id\":\"%s\",\"version\":%d,\"kind\":\"page\",\"site\":\"%s\"}"
                        .formatted(id, version, "x".repeat(TOO_LARGE));
        return Events.document(EventType.PARSED, id, version, json.getBytes(UTF_8));
    }
}
