package eu.spana.index.consume;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// A batch that was handed to the writing thread.
record InWork(Batch batch, CompletableFuture<Settlement> settlement) {

    boolean isDone() {
        return settlement.isDone();
    }

    /// Waits at most that long.
    void await(Duration atMost) {
        settlement
                .copy()
                .completeOnTimeout(
                        new Settlement.Abandoned(), atMost.toMillis(), TimeUnit.MILLISECONDS)
                .exceptionally(failure -> new Settlement.Abandoned())
                .join();
    }
}
