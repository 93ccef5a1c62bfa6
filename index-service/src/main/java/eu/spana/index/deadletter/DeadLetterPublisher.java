package eu.spana.index.deadletter;

import eu.spana.document.Topic;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/// Publishes events that can never be indexed, with key, value and headers as they were.
@Component
public final class DeadLetterPublisher {
    private final KafkaTemplate<byte[], byte[]> kafka;
    private final Clock clock;

    DeadLetterPublisher(KafkaTemplate<byte[], byte[]> kafka, Clock clock) {
        this.kafka = kafka;
        this.clock = clock;
    }

    /// Completes once every in-sync replica has the dead letter; exceptionally when that is not
    /// known, and then the event is still unsettled.
    ///
    /// An event that the reason makes too large for the topic goes without its value, which its own
    /// topic, partition and offset still tell where to find.
    public CompletableFuture<Void> publish(DeadLetter letter) {
        return send(published(letter, letter.event().value()))
                .exceptionallyCompose(failure ->
                        isTooLarge(failure)
                                ? send(withoutValue(letter))
                                : CompletableFuture.failedFuture(failure));
    }

    private CompletableFuture<Void> send(ProducerRecord<byte[], byte[]> letter) {
        try {
            return kafka.send(letter).thenAccept(result -> {});
        } catch (KafkaException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private static boolean isTooLarge(Throwable failure) {
        return NestedExceptionUtils.getMostSpecificCause(failure)
                instanceof RecordTooLargeException;
    }

    private ProducerRecord<byte[], byte[]> withoutValue(DeadLetter letter) {
        ProducerRecord<byte[], byte[]> published = published(letter, null);
        put(published.headers(), DeadLetterHeaders.VALUE_OMITTED, "true");
        return published;
    }

    private ProducerRecord<byte[], byte[]> published(DeadLetter letter, byte @Nullable [] value) {
        ConsumerRecord<byte[], byte[]> event = letter.event();
        ProducerRecord<byte[], byte[]> published =
                new ProducerRecord<>(Topic.DEAD_LETTERS_NAME, event.key(), value);
        Headers headers = published.headers();
        event.headers().forEach(headers::add);
        put(headers, DeadLetterHeaders.STAGE, letter.fault().stage());
        put(headers, DeadLetterHeaders.ERROR_TYPE, letter.fault().errorType());
        put(headers, DeadLetterHeaders.REASON, letter.fault().reason());
        put(headers, DeadLetterHeaders.TOPIC, event.topic());
        put(headers, DeadLetterHeaders.PARTITION, Integer.toString(event.partition()));
        put(headers, DeadLetterHeaders.OFFSET, Long.toString(event.offset()));
        put(
                headers,
                DeadLetterHeaders.TIMESTAMP,
                Instant.ofEpochMilli(event.timestamp()).toString());
        put(headers, DeadLetterHeaders.TIME, clock.instant().toString());
        return published;
    }

    private static void put(Headers headers, String name, String value) {
        headers.remove(name);
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
