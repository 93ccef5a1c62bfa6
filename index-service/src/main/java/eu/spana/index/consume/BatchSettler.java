package eu.spana.index.consume;

import eu.spana.index.deadletter.DeadLetter;
import eu.spana.index.deadletter.DeadLetterPublisher;
import eu.spana.index.feed.Feed;
import eu.spana.index.write.DocumentIndexer;
import eu.spana.index.write.IndexOutcome;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// Works on a batch until the outcome of every event is known, for as long as that takes. Only what
/// is not known yet is sent again.
@Component
final class BatchSettler {
    private final DocumentIndexer indexer;
    private final DeadLetterPublisher deadLetters;
    private final DocumentMeters meters;
    private final BackOff backOff;

    BatchSettler(
            DocumentIndexer indexer,
            DeadLetterPublisher deadLetters,
            DocumentMeters meters,
            BackOff backOff) {
        this.indexer = indexer;
        this.deadLetters = deadLetters;
        this.meters = meters;
        this.backOff = backOff;
    }

    /// Blocks, without bound while Elasticsearch or the log are away.
    Settlement settle(Feed feed, Batch batch, StopSignal stop) {
        meters.count("skipped", batch.skipped());
        OpenEvents open = new OpenEvents(batch, meters);
        int failures = 0;
        while (!open.isEmpty()) {
            write(feed, open);
            bury(feed, open);
            if (open.stopReason() != null) {
                return new Settlement.Blocked(open.stopReason());
            }
            if (open.mustWait() && stop.pause(backOff.pause(failures++))) {
                return new Settlement.Abandoned();
            }
        }
        return new Settlement.Settled();
    }

    private void write(Feed feed, OpenEvents open) {
        List<Candidates> documents = open.takeDocuments();
        List<IndexOutcome> outcomes =
                indexer.index(
                        feed,
                        documents.stream()
                                .map(candidates -> candidates.newest().revision())
                                .toList());
        for (int i = 0; i < documents.size(); i++) {
            open.proceed(documents.get(i), OutcomePolicy.after(outcomes.get(i)));
        }
    }

    private void bury(Feed feed, OpenEvents open) {
        List<DeadLetter> letters = open.takeLetters();
        List<CompletableFuture<Void>> acknowledgements =
                letters.stream()
                        .map(letter -> letter.intendedFor(feed.index().value()))
                        .map(deadLetters::publish)
                        .toList();
        for (int i = 0; i < letters.size(); i++) {
            if (isAcknowledged(acknowledgements.get(i))) {
                meters.count("rejected", 1);
            } else {
                open.keep(letters.get(i));
            }
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
