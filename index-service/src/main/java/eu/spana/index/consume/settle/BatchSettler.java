package eu.spana.index.consume.settle;

import eu.spana.index.consume.guard.Guards;
import eu.spana.index.deadletter.DeadLetter;
import eu.spana.index.deadletter.DeadLetterPublisher;
import eu.spana.index.feed.Feed;
import eu.spana.index.write.DocumentIndexer;
import eu.spana.index.write.Revision;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/// Sends what is open of a batch, and buries what can never be indexed.
@Component
public final class BatchSettler {
    private final DocumentIndexer indexer;
    private final DeadLetterPublisher deadLetters;
    private final Guards guards;
    private final DocumentMeters meters;
    private final Clock clock;

    /// By any index, from all feeds.
    private final AtomicLong taken = new AtomicLong();

    BatchSettler(
            DocumentIndexer indexer,
            DeadLetterPublisher deadLetters,
            Guards guards,
            DocumentMeters meters,
            Clock clock) {
        this.indexer = indexer;
        this.deadLetters = deadLetters;
        this.guards = guards;
        this.meters = meters;
        this.clock = clock;
    }

    /// How many batches are worth being sent at the same time, now.
    int concurrency(Feed feed) {
        return indexer.concurrency(feed);
    }

    /// Tries once. Only what is not settled yet is sent.
    Pass settle(Feed feed, Batch batch, BooleanSupplier stopped) {
        meters.count(feed, "skipped", batch.takeSkipped());
        Attempt attempt = new Attempt(feed, batch, meters, clock);
        Map<Boolean, List<Candidates>> alone =
                batch.takeDocuments().stream()
                        .collect(Collectors.partitioningBy(OutcomePolicy::isSentAlone));
        write(feed, alone.getOrDefault(false, List.of()), attempt, stopped);
        alone.getOrDefault(true, List.of())
                .forEach(one -> write(feed, List.of(one), attempt, stopped));
        attempt.count();
        return batch.takeBurials()
                .map(burials -> bury(feed, burials, attempt))
                .orElseGet(attempt::result);
    }

    private void write(
            Feed feed, List<Candidates> documents, Attempt attempt, BooleanSupplier stopped) {
        if (documents.isEmpty()) {
            return;
        }
        List<Revision> revisions = documents.stream().map(Candidates::revision).toList();
        int before = attempt.taken();
        attempt.proceed(documents, indexer.index(feed, revisions, stopped), taken.get());
        taken.addAndGet(attempt.taken() - before);
    }

    private Pass bury(Feed feed, Burials burials, Attempt attempt) {
        if (!guards.of(feed).admits(burials.tally())) {
            return new Pass.Blocked(
                    "Too many events would become dead letters at once, as with %s"
                            .formatted(burials.last()));
        }
        publish(feed, burials.all(), attempt);
        return attempt.result();
    }

    private void publish(Feed feed, List<Burial> burials, Attempt attempt) {
        List<CompletableFuture<Void>> acknowledgements =
                burials.stream()
                        .map(burial -> new DeadLetter(burial.slot().origin(), burial.fault()))
                        .map(letter -> letter.intendedFor(feed.index().value()))
                        .map(deadLetters::publish)
                        .toList();
        for (int i = 0; i < burials.size(); i++) {
            attempt.buried(burials.get(i), isAcknowledged(acknowledgements.get(i)));
        }
    }

    private static boolean isAcknowledged(CompletableFuture<Void> acknowledgement) {
        try {
            acknowledgement.join();
            return true;
        } catch (CompletionException e) {
            return false;
        }
    }
}
