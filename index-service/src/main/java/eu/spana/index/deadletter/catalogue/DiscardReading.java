package eu.spana.index.deadletter.catalogue;

import eu.spana.index.deadletter.DeadLetterPublisher;
import eu.spana.index.deadletter.Discard;
import eu.spana.index.deadletter.Discards;
import eu.spana.index.deadletter.Letter;
import eu.spana.index.deadletter.LetterId;
import eu.spana.index.deadletter.LetterReader;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// Learns from the topic of dead letters what was discarded, and writes it there again before the
/// topic forgets it. What the topic does not take then is written at the next occasion.
@Component
final class DiscardReading {
    /// A quarter of the time for which the topic keeps what it has.
    private static final Duration RENEWED_AFTER = Duration.ofDays(7);

    /// Bounds what is on its way to the log.
    private static final int RENEWED_AT_ONCE = 1_000;

    private final Discards discards;
    private final DeadLetterPublisher letters;
    private final Clock clock;

    DiscardReading(Discards discards, DeadLetterPublisher letters, Clock clock) {
        this.discards = discards;
        this.letters = letters;
        this.clock = clock;
    }

    /// The letter that the record speaks of; empty where it is no decision to discard one.
    Optional<LetterId> take(ConsumerRecord<byte[], byte[]> written) {
        Optional<Discard> discard = LetterReader.discard(written);
        discard.ifPresent(
                decided -> discards.add(decided, Instant.ofEpochMilli(written.timestamp())));
        return discard.map(Discard::id);
    }

    /// Whether the event was discarded before. Then its letter, written by someone who did not know
    /// that yet, is ended.
    boolean refuses(Letter letter) {
        boolean discarded = discards.include(letter);
        if (discarded) {
            CompletableFuture<Void> _ = letters.end(letter.id());
        }
        return discarded;
    }

    void renew() {
        discards.decidedBefore(clock.instant().minus(RENEWED_AFTER)).stream()
                .limit(RENEWED_AT_ONCE)
                .forEach(discard -> {
                    CompletableFuture<Void> _ = letters.remember(discard);
                });
    }
}
