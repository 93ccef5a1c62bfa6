package eu.spana.index.deadletter;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/// Publishes dead letters, and ends them when they are dealt with. Each future completes once every
/// in-sync replica has the record; exceptionally when that is not known, and then nothing is
/// settled.
@Component
public final class DeadLetterPublisher {
    private final KafkaTemplate<byte[], byte[]> kafka;
    private final LetterWriter writer;
    private final Discards discards;

    DeadLetterPublisher(
            KafkaTemplate<byte[], byte[]> kafka, LetterWriter writer, Discards discards) {
        this.kafka = kafka;
        this.writer = writer;
        this.discards = discards;
    }

    /// Nothing where the event was discarded before. An event that its reason, or its own headers,
    /// make too large for the topic goes without its value, or with nothing of its own, and its
    /// origin still tells where to find it.
    public CompletableFuture<Void> publish(DeadLetter letter) {
        return isDiscarded(letter.event())
                ? CompletableFuture.completedFuture(null)
                : publish(letter, Omission.NOTHING);
    }

    /// The letter is dealt with: the log forgets it.
    public CompletableFuture<Void> end(LetterId id) {
        return send(LetterWriter.end(id));
    }

    /// The letter is dealt with, and its event makes no other, not even in a rebuild.
    public CompletableFuture<Void> discard(Letter letter) {
        CompletableFuture<Void> ended = end(letter.id());
        Instant appendedAt = letter.appendedAt();
        return appendedAt == null
                ? ended
                : ended.thenComposeAsync(done ->
                        remember(
                                new Discard(
                                        letter.id(), appendedAt, letter.position().partition())));
    }

    /// Writes down a decision.
    public CompletableFuture<Void> remember(Discard discard) {
        return send(LetterWriter.discard(discard));
    }

    private boolean isDiscarded(ConsumerRecord<byte[], byte[]> event) {
        return discards.include(LetterWriter.idOf(event), Instant.ofEpochMilli(event.timestamp()));
    }

    /// Not in the producer's own thread, where sending could wait for that thread itself.
    private CompletableFuture<Void> publish(DeadLetter letter, Omission omission) {
        return send(writer.letter(letter, omission))
                .exceptionallyComposeAsync(failure ->
                        isTooLarge(failure) && omission != Omission.ALL
                                ? publish(letter, omission.more())
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
}
