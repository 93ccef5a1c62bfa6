package eu.spana.index.deadletter;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.info.BuildProperties;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;

/// What is written about an event can be read, and the event comes out as it went in.
class LetterRoundTripTest {
    private static final Instant NOW = Instant.parse("2026-05-02T10:00:00Z");
    private static final byte[] NOT_UTF_8 = {(byte) 0xC3, 0x28, 0, (byte) 0xFF};
    private static final Fault FAULT = new Fault("write", "some_exception", "It does not fit");

    @Test
    void returnsTheEventByteForByte() {
        RecordHeaders headers = new RecordHeaders();
        headers.add("ce_documentversion", bytes("17"));
        headers.add("twice", bytes("1")).add("twice", NOT_UTF_8).add("nothing", null);
        ConsumerRecord<byte[], byte[]> event = event(NOT_UTF_8, NOT_UTF_8, headers);

        assertSame(event, restored(event));
    }

    @Test
    void keepsHeadersThatAreNamedLikeOurs() {
        RecordHeaders headers = new RecordHeaders();
        headers.add("deadletter-reason", bytes("forged"));
        headers.add("deadletter-topic", bytes("elsewhere"));
        headers.add("deadletter-original-deadletter-key", bytes("forged"));
        headers.add("deadletter-omitted", bytes("all"));
        ConsumerRecord<byte[], byte[]> event = event(bytes("id"), bytes("{}"), headers);

        assertSame(event, restored(event));
        assertThat(letter(event, Omission.NOTHING).fault()).isEqualTo(FAULT);
        assertThat(letter(event, Omission.NOTHING).omission()).isEqualTo(Omission.NOTHING);
    }

    @Test
    void tellsNoKeyFromAnEmptyOne() {
        assertThat(restored(event(null, bytes("{}"), new RecordHeaders())).key()).isNull();
        assertThat(restored(event(bytes(""), bytes("{}"), new RecordHeaders())).key()).isEmpty();
    }

    @Test
    void saysAllThatIsKnownOfTheFailure() {
        RecordHeaders headers = new RecordHeaders();
        headers.add("ce_documentversion", bytes("17"));

        Letter letter = letter(event(bytes("id"), bytes("{}"), headers), Omission.NOTHING);

        assertThat(letter)
                .isEqualTo(
                        new Letter(
                                new LetterId("documents", 3, 42),
                                new Position(1, 99),
                                FAULT,
                                "id",
                                "17",
                                "documents-v1",
                                "1.2.3",
                                2,
                                NOW,
                                Instant.ofEpochMilli(5000),
                                2,
                                Omission.NOTHING));
    }

    @Test
    void leavesOutWithoutLookingLikeTheEndOfTheLetter() {
        ConsumerRecord<byte[], byte[]> event = event(bytes("id"), bytes("{}"), new RecordHeaders());

        assertThat(written(event, Omission.VALUE).value()).isNotNull().isEmpty();
        assertThat(letter(event, Omission.VALUE).documentId()).isEqualTo("id");
        assertThat(letter(event, Omission.VALUE).omission()).isEqualTo(Omission.VALUE);
        assertThat(letter(event, Omission.ALL).documentId()).isNull();
        assertThat(letter(event, Omission.ALL).omission()).isEqualTo(Omission.ALL);
        assertThat(LetterWriter.end(new LetterId("documents", 3, 42)).value()).isNull();
    }

    @Test
    void remembersADiscardBesideTheLetter() {
        Discard discard = new Discard(new LetterId("documents", 3, 42), NOW, 7);
        ProducerRecord<byte[], byte[]> written = LetterWriter.discard(discard);

        assertThat(LetterReader.discard(read(written, 7))).contains(discard);
        assertThat(LetterReader.id(read(written, 7))).isEmpty();
        assertThat(written.partition()).isEqualTo(7);
        assertThat(written.value()).isNotNull();
        assertThat(LetterReader.discard(read(LetterWriter.end(discard.id()), 7))).isEmpty();
    }

    @Test
    void givesRepetitionsOneKey() {
        ConsumerRecord<byte[], byte[]> event = event(bytes("id"), bytes("{}"), new RecordHeaders());

        assertThat(written(event, Omission.NOTHING).key())
                .isEqualTo(written(event, Omission.ALL).key())
                .isEqualTo(bytes("documents-3-42"));
    }

    @Test
    void readsWhatOthersWroteWithoutBelievingIt() {
        ConsumerRecord<byte[], byte[]> foreign =
                new ConsumerRecord<>("dlq", 0, 1, bytes("documents-3-42"), bytes("?"));
        foreign.headers()
                .add(DeadLetterHeaders.ERROR_TYPE, bytes("<script>"))
                .add(DeadLetterHeaders.ATTEMPTS, bytes("99999999999"))
                .add(DeadLetterHeaders.TIMESTAMP, bytes("yesterday"))
                .add(DeadLetterHeaders.KEY, bytes("no id\n"));

        Letter letter = LetterReader.letter(LetterReader.id(foreign).orElseThrow(), foreign);

        assertThat(letter.fault()).isEqualTo(new Fault("unknown", "unknown", ""));
        assertThat(letter.attempts()).isEqualTo(1);
        assertThat(letter.appendedAt()).isNull();
        assertThat(letter.documentId()).isNull();
        assertThat(LetterReader.id(new ConsumerRecord<>("dlq", 0, 1, bytes("id"), bytes("?"))))
                .isEmpty();
    }

    private static void assertSame(
            ConsumerRecord<byte[], byte[]> event, ConsumerRecord<byte[], byte[]> restored) {
        assertThat(restored.topic()).isEqualTo(event.topic());
        assertThat(restored.partition()).isEqualTo(event.partition());
        assertThat(restored.offset()).isEqualTo(event.offset());
        assertThat(restored.timestamp()).isEqualTo(event.timestamp());
        assertThat(restored.key()).isEqualTo(event.key());
        assertThat(restored.value()).isEqualTo(event.value());
        assertThat(restored.headers()).isEqualTo(event.headers());
    }

    private static ConsumerRecord<byte[], byte[]> restored(ConsumerRecord<byte[], byte[]> event) {
        return LetterReader.event(letter(event, Omission.NOTHING), read(event, Omission.NOTHING));
    }

    private static Letter letter(ConsumerRecord<byte[], byte[]> event, Omission omission) {
        ConsumerRecord<byte[], byte[]> read = read(event, omission);
        return LetterReader.letter(LetterReader.id(read).orElseThrow(), read);
    }

    /// As the log gives back what was written.
    private static ConsumerRecord<byte[], byte[]> read(
            ConsumerRecord<byte[], byte[]> event, Omission omission) {
        return read(written(event, omission), 1);
    }

    private static ConsumerRecord<byte[], byte[]> read(
            ProducerRecord<byte[], byte[]> written, int partition) {
        return new ConsumerRecord<>(
                written.topic(),
                partition,
                99,
                NOW.toEpochMilli(),
                TimestampType.CREATE_TIME,
                0,
                0,
                written.key(),
                written.value(),
                written.headers(),
                Optional.empty());
    }

    private static ProducerRecord<byte[], byte[]> written(
            ConsumerRecord<byte[], byte[]> event, Omission omission) {
        DeadLetter letter = new DeadLetter(event, FAULT, "documents-v1", 2);
        return writer().letter(letter, omission);
    }

    private static LetterWriter writer() {
        Properties build = new Properties();
        build.setProperty("version", "1.2.3");
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("build", new BuildProperties(build));
        return new LetterWriter(
                Clock.fixed(NOW, ZoneOffset.UTC), beans.getBeanProvider(BuildProperties.class));
    }

    private static ConsumerRecord<byte[], byte[]> event(
            byte @Nullable [] key, byte[] value, RecordHeaders headers) {
        return new ConsumerRecord<>(
                "documents",
                3,
                42,
                5000,
                TimestampType.CREATE_TIME,
                0,
                0,
                key == null ? null : Arrays.copyOf(key, key.length),
                value,
                headers,
                Optional.empty());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
