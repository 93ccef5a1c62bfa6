package eu.spana.index.consume.event;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.document.DocumentId;
import eu.spana.document.DocumentVersion;
import eu.spana.document.EventType;
import eu.spana.document.Topic;
import eu.spana.index.consume.Events;
import eu.spana.index.write.SourceReaders;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;

class EventReaderTest {
    private static final String PARSED = EventType.PARSED.value();

    private final EventReader reader =
            new EventReader(SourceReaders.withDefaults(), JsonMapper.shared());

    @Test
    void readsAParsedDocument() {
        Event.Change change = change(Events.parsed("a", 7, "Harbour closed"));

        assertThat(change.revision().id()).isEqualTo(new DocumentId("a"));
        assertThat(change.revision().rank()).isEqualTo(7);
        assertThat(change.acceptedAt()).isEqualTo(Instant.parse(Events.ACCEPTED));
    }

    @Test
    void ranksRemovalsAboveEveryParsedDocument() {
        long last = new DocumentVersion((1L << 62) - 1).rank(EventType.PARSED);

        assertThat(change(Events.removed("a", 7)).revision().rank()).isGreaterThan(last);
        assertThat(change(Events.removal("a", 7)).revision().rank())
                .isEqualTo(change(Events.removed("a", 7)).revision().rank());
    }

    @Test
    void writesNothingButATombstoneForARemoval() {
        ProducerRecord<byte[], byte[]> removal =
                Events.event(
                        "a",
                        EventType.REMOVED.value(),
                        "7",
                        Events.bytes("{\"id\":\"a\",\"version\":7,\"title\":{\"en\":\"!\"}}"));

        assertThat(change(removal).revision().source().size())
                .isEqualTo(change(Events.removal("a", 7)).revision().source().size());
    }

    @Test
    void takesATombstoneOfTheLogForNothingToDo() {
        assertThat(read(Events.event("a", PARSED, "1", null))).isInstanceOf(Event.Nothing.class);
        assertThat(read(Events.event(null, null, null, null))).isInstanceOf(Event.Nothing.class);
    }

    @ParameterizedTest(name = "key {0}, type {1}, version {2} is {3}")
    @CsvSource({
        "a, , 1, missing-header",
        "a, eu.spana.document.parsed.v1, , invalid-version",
        "a, eu.spana.document.parsed.v1, -1, invalid-version",
        "a, eu.spana.document.parsed.v1, soon, invalid-version",
        "a, eu.spana.document.parsed.v1, 9223372036854775807, invalid-version",
        "a, eu.spana.document.parsed.v9, 1, unknown-event-type",
        ", eu.spana.document.parsed.v1, 1, invalid-key",
        "a b, eu.spana.document.parsed.v1, 1, invalid-key",
        "ü, eu.spana.document.parsed.v1, 1, invalid-key",
        "'a\"}', eu.spana.document.parsed.v1, 1, invalid-key",
        "b, eu.spana.document.parsed.v1, 1, identity-mismatch",
        "a, eu.spana.document.parsed.v1, 2, identity-mismatch"
    })
    void namesWhatIsWrong(String key, String type, String version, String errorType) {
        byte[] value = Events.bytes("{\"id\":\"a\",\"version\":1}");

        assertThat(errorType(Events.event(key, type, version, value))).isEqualTo(errorType);
    }

    @Test
    void refusesAKeyThatIsTooLong() {
        assertThat(errorType(Events.poison("x".repeat(513), "{}"))).isEqualTo("invalid-key");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{            | malformed-json",
                "{}           | identity-mismatch",
                "null         | identity-mismatch",
                "{\"id\":\"b\",\"version\":1} | identity-mismatch",
                "{\"id\":\"a\"} | invalid-version",
                "{\"id\":\"a\",\"version\":-1} | invalid-version",
                "{\"id\":\"a\",\"version\":{}} | invalid-version"
            })
    void refusesARemovalThatCannotBeRead(String value, String errorType) {
        ProducerRecord<byte[], byte[]> broken =
                new ProducerRecord<>(Topic.REMOVALS_NAME, Events.bytes("a"), Events.bytes(value));

        assertThat(errorType(broken)).isEqualTo(errorType);
    }

    private String errorType(ProducerRecord<byte[], byte[]> event) {
        assertThat(read(event)).isInstanceOf(Event.Malformed.class);
        return ((Event.Malformed) read(event)).letter().fault().errorType();
    }

    private Event.Change change(ProducerRecord<byte[], byte[]> event) {
        assertThat(read(event)).isInstanceOf(Event.Change.class);
        return (Event.Change) read(event);
    }

    private Event read(ProducerRecord<byte[], byte[]> event) {
        return reader.read(received(event));
    }

    private static ConsumerRecord<byte[], byte[]> received(ProducerRecord<byte[], byte[]> event) {
        ConsumerRecord<byte[], byte[]> received =
                new ConsumerRecord<>(event.topic(), 3, 42, event.key(), event.value());
        event.headers().forEach(received.headers()::add);
        return received;
    }
}
