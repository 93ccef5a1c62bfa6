package eu.spana.index.replay;

import eu.spana.index.consume.EventReplay;
import eu.spana.index.consume.Replayed;
import eu.spana.index.deadletter.DeadLetterPublisher;
import eu.spana.index.deadletter.Letter;
import eu.spana.index.deadletter.catalogue.LetterLog;
import eu.spana.index.deadletter.catalogue.Recovered;

import io.micrometer.core.instrument.MeterRegistry;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/// Sends a letter again. The letter ends only after its event was stored or found stale, so a crash
/// in between costs another replay, which changes nothing.
@Component
public final class Replayer {
    private static final Logger log = LoggerFactory.getLogger(Replayer.class);

    private final EventReplay events;
    private final DeadLetterPublisher letters;
    private final ReplayProperties properties;
    private final MeterRegistry meters;

    Replayer(
            EventReplay events,
            DeadLetterPublisher letters,
            ReplayProperties properties,
            MeterRegistry meters) {
        this.events = events;
        this.letters = letters;
        this.properties = properties;
        this.meters = meters;
    }

    /// Blocks for as long as both engines may take to answer, never for ever.
    public ReplayOutcome replay(Letter letter, LetterLog source) {
        ReplayOutcome outcome = outcome(letter, source);
        String name = outcome.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        meters.counter("spana.index.dead-letters.replayed", "outcome", name).increment();
        return outcome;
    }

    private ReplayOutcome outcome(Letter letter, LetterLog source) {
        try {
            return switch (source.recover(letter)) {
                case Recovered.Event whole -> attempt(letter, whole.event());
                case Recovered.Incomplete incomplete -> new ReplayOutcome.EventGone();
                case Recovered.Gone gone -> new ReplayOutcome.Unknown();
            };
        } catch (KafkaException | CompletionException e) {
            log.atWarn()
                    .addKeyValue("letter", letter.id())
                    .addKeyValue("failure", e.toString())
                    .log("Dead letter not replayed");
            return new ReplayOutcome.Later();
        }
    }

    private ReplayOutcome attempt(Letter letter, ConsumerRecord<byte[], byte[]> event) {
        return switch (events.replay(event)) {
            case Replayed.Stored stored -> ended(letter, new ReplayOutcome.Stored());
            case Replayed.Stale stale -> ended(letter, new ReplayOutcome.Stale());
            case Replayed.Rejected again -> back(letter, again);
            case Replayed.Later later -> new ReplayOutcome.Later();
        };
    }

    private ReplayOutcome ended(Letter letter, ReplayOutcome outcome) {
        await(letters.end(letter.id()));
        return outcome;
    }

    private ReplayOutcome back(Letter letter, Replayed.Rejected again) {
        int attempts = letter.attempts() + 1;
        await(letters.publish(again.letter().atAttempt(attempts)));
        return new ReplayOutcome.Rejected(again.letter().fault(), attempts);
    }

    private void await(CompletableFuture<Void> acknowledgement) {
        acknowledgement.orTimeout(properties.patience().toMillis(), TimeUnit.MILLISECONDS).join();
    }
}
