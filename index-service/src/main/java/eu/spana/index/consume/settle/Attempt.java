package eu.spana.index.consume.settle;

import eu.spana.index.consume.guard.Tally;
import eu.spana.index.deadletter.Fault;
import eu.spana.index.feed.Feed;
import eu.spana.index.write.IndexOutcome;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// One attempt to settle a batch: sorts its documents by what became of them, and counts.
final class Attempt {
    private final Feed feed;
    private final Batch batch;
    private final DocumentMeters meters;
    private final Clock clock;
    private Instant now = Instant.EPOCH;
    private int stored;
    private int stale;
    private int superseded;
    private boolean patient;
    private @Nullable Duration heldBack;
    private @Nullable String stopReason;

    Attempt(Feed feed, Batch batch, DocumentMeters meters, Clock clock) {
        this.feed = feed;
        this.batch = batch;
        this.meters = meters;
        this.clock = clock;
    }

    /// @param takenByIndex how many documents the index took from us, ever
    void proceed(List<Candidates> documents, List<IndexOutcome> outcomes, long takenByIndex) {
        now = clock.instant();
        for (int i = 0; i < documents.size(); i++) {
            proceed(documents.get(i), OutcomePolicy.after(outcomes.get(i)), takenByIndex);
        }
    }

    private void proceed(Candidates candidates, Step step, long takenByIndex) {
        switch (step) {
            case Step.Resolve resolve -> resolve(candidates, resolve.written());
            case Step.Retry retry -> retry(candidates, retry.errorType());
            case Step.HoldBack all -> holdBack(candidates, all);
            case Step.Doubt doubt -> doubt(candidates, doubt, takenByIndex);
            case Step.Bury bury -> bury(candidates, bury.fault());
            case Step.Stop stop -> stop(candidates, stop.reason());
        }
    }

    private void resolve(Candidates candidates, boolean written) {
        if (written) {
            stored++;
            meters.written(feed, candidates.newest().change().acceptedAt(), now);
        } else {
            stale++;
        }
        superseded += candidates.superseded();
        batch.settle(candidates);
    }

    private void retry(Candidates candidates, String errorType) {
        meters.countRetry(errorType);
        batch.keep(candidates, errorType);
        patient = true;
    }

    private void holdBack(Candidates candidates, Step.HoldBack all) {
        retry(candidates, all.errorType());
        heldBack = all.atLeast();
    }

    private void doubt(Candidates candidates, Step.Doubt doubt, long takenByIndex) {
        candidates.doubt(takenByIndex);
        if (OutcomePolicy.isBeyondDoubt(candidates, takenByIndex)) {
            bury(candidates, doubt.fault());
        } else {
            retry(candidates, doubt.fault().errorType());
        }
    }

    private void bury(Candidates candidates, Fault fault) {
        batch.bury(candidates, fault);
    }

    private void stop(Candidates candidates, String reason) {
        batch.keep(candidates, reason);
        stopReason = reason;
    }

    /// An event that became a dead letter, and is settled by that, or could not yet.
    void buried(Burial burial, boolean acknowledged) {
        if (acknowledged) {
            meters.count(feed, "rejected", 1);
            batch.settle(burial.slot());
        } else {
            batch.keep(burial);
            patient = true;
        }
    }

    int taken() {
        return stored + stale;
    }

    void count() {
        meters.count(feed, "stored", stored);
        meters.count(feed, "stale", stale);
        meters.count(feed, "superseded", superseded);
        batch.count(new Tally(stored, stale, superseded, 0));
    }

    Pass result() {
        if (stopReason != null) {
            return new Pass.Blocked(stopReason);
        }
        if (heldBack != null) {
            return new Pass.Refused(heldBack);
        }
        return batch.isSettled() ? new Pass.Settled() : new Pass.Partly(patient);
    }
}
