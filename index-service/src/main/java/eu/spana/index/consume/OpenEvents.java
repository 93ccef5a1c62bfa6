package eu.spana.index.consume;

import eu.spana.index.deadletter.DeadLetter;
import eu.spana.index.deadletter.Fault;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The events of a batch whose outcome is not known yet.
final class OpenEvents {
    private final DocumentMeters meters;
    private List<Candidates> documents;
    private List<DeadLetter> letters;
    private boolean mustWait;
    private @Nullable String stopReason;

    OpenEvents(Batch batch, DocumentMeters meters) {
        this.meters = meters;
        this.documents = new ArrayList<>(batch.documents());
        this.letters = new ArrayList<>(batch.malformed());
    }

    boolean isEmpty() {
        return documents.isEmpty() && letters.isEmpty();
    }

    /// Something failed since documents were last taken that will do better later.
    boolean mustWait() {
        return mustWait;
    }

    /// Why nothing can be written at all.
    @Nullable String stopReason() {
        return stopReason;
    }

    /// Hands over all documents, each of which comes back in [#proceed].
    List<Candidates> takeDocuments() {
        List<Candidates> taken = documents;
        documents = new ArrayList<>();
        mustWait = false;
        return taken;
    }

    /// Hands over all dead letters; those that could not be published come back in [#keep].
    List<DeadLetter> takeLetters() {
        List<DeadLetter> taken = letters;
        letters = new ArrayList<>();
        return taken;
    }

    void keep(DeadLetter letter) {
        letters.add(letter);
        mustWait = true;
    }

    void proceed(Candidates candidates, Step step) {
        switch (step) {
            case Step.Resolve resolve -> resolve(candidates, resolve);
            case Step.Retry retry -> retry(candidates, retry.errorType());
            case Step.Bury bury -> bury(candidates, bury.fault());
            case Step.Stop stop -> stop(candidates, stop.reason());
        }
    }

    private void resolve(Candidates candidates, Step.Resolve resolve) {
        meters.count(resolve.outcome(), 1);
        meters.count("superseded", candidates.superseded());
        if (resolve.written()) {
            meters.written(candidates.newest().acceptedAt());
        }
    }

    private void retry(Candidates candidates, String errorType) {
        meters.countRetry(errorType);
        documents.add(candidates);
        mustWait = true;
    }

    private void bury(Candidates candidates, Fault fault) {
        letters.add(new DeadLetter(candidates.newest().origin(), fault));
        candidates.removeNewest();
        if (!candidates.isEmpty()) {
            documents.add(candidates);
        }
    }

    private void stop(Candidates candidates, String reason) {
        documents.add(candidates);
        stopReason = reason;
    }
}
