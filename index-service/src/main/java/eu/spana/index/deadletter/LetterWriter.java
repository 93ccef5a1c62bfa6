package eu.spana.index.deadletter;

import eu.spana.document.EventHeaders;
import eu.spana.document.Topic;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;

/// Writes a dead letter as a record of its topic: value and headers of the event as they were, its
/// key and ours among the headers.
@Component
final class LetterWriter {
    /// A record without a value is a letter that was dealt with, so what is left out is empty.
    private static final byte[] NO_VALUE = {};

    private final Clock clock;
    private final String applicationVersion;

    LetterWriter(Clock clock, ObjectProvider<BuildProperties> build) {
        this.clock = clock;
        this.applicationVersion =
                build.stream().findFirst().map(BuildProperties::getVersion).orElse("unknown");
    }

    ProducerRecord<byte[], byte[]> letter(DeadLetter letter, Omission omission) {
        ConsumerRecord<byte[], byte[]> event = letter.event();
        ProducerRecord<byte[], byte[]> written =
                new ProducerRecord<>(
                        Topic.DEAD_LETTERS_NAME,
                        idOf(event).key(),
                        omission == Omission.NOTHING ? event.value() : NO_VALUE);
        Headers headers = written.headers();
        if (omission != Omission.ALL) {
            event.headers().forEach(header -> headers.add(escaped(header.key()), header.value()));
            putBytes(headers, DeadLetterHeaders.KEY, event.key());
        }
        if (omission != Omission.NOTHING) {
            put(headers, DeadLetterHeaders.OMITTED, omission.headerValue());
        }
        putFault(headers, letter);
        putOrigin(headers, event);
        return written;
    }

    /// The record that ends a letter.
    static ProducerRecord<byte[], byte[]> end(LetterId id) {
        return new ProducerRecord<>(Topic.DEAD_LETTERS_NAME, id.key(), null);
    }

    /// The record that remembers a discard. It stands behind the letter, under a key of its own, so
    /// that no later letter of the event takes its place.
    static ProducerRecord<byte[], byte[]> discard(Discard discard) {
        ProducerRecord<byte[], byte[]> written =
                new ProducerRecord<>(
                        Topic.DEAD_LETTERS_NAME,
                        discard.partition(),
                        discard.id().discardKey(),
                        NO_VALUE);
        put(written.headers(), DeadLetterHeaders.TIMESTAMP, discard.appendedAt().toString());
        return written;
    }

    private void putFault(Headers headers, DeadLetter letter) {
        put(headers, DeadLetterHeaders.STAGE, letter.fault().stage());
        put(headers, DeadLetterHeaders.ERROR_TYPE, letter.fault().errorType());
        put(headers, DeadLetterHeaders.REASON, letter.fault().reason());
        put(headers, DeadLetterHeaders.INDEX, letter.index());
        put(headers, DeadLetterHeaders.ATTEMPTS, Integer.toString(letter.attempt()));
        put(headers, DeadLetterHeaders.TIME, clock.instant().toString());
        put(headers, DeadLetterHeaders.APPLICATION_VERSION, applicationVersion);
    }

    private static void putOrigin(Headers headers, ConsumerRecord<byte[], byte[]> event) {
        put(headers, DeadLetterHeaders.TOPIC, event.topic());
        put(headers, DeadLetterHeaders.PARTITION, Integer.toString(event.partition()));
        put(headers, DeadLetterHeaders.OFFSET, Long.toString(event.offset()));
        put(
                headers,
                DeadLetterHeaders.TIMESTAMP,
                Instant.ofEpochMilli(event.timestamp()).toString());
        Header version = event.headers().lastHeader(EventHeaders.DOCUMENT_VERSION);
        putBytes(
                headers,
                DeadLetterHeaders.DOCUMENT_VERSION,
                version == null || !isNumber(version.value()) ? null : version.value());
    }

    static LetterId idOf(ConsumerRecord<byte[], byte[]> event) {
        return new LetterId(event.topic(), event.partition(), event.offset());
    }

    private static String escaped(String name) {
        return name.startsWith(DeadLetterHeaders.PREFIX) ? DeadLetterHeaders.ESCAPE + name : name;
    }

    private static boolean isNumber(byte @Nullable [] digits) {
        return digits != null && new String(digits, StandardCharsets.UTF_8).matches("[0-9]{1,19}");
    }

    private static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static void putBytes(Headers headers, String name, byte @Nullable [] value) {
        if (value != null) {
            headers.add(name, value);
        }
    }
}
