package eu.spana.index.consume;

import java.util.concurrent.CompletableFuture;

/// A batch that was handed to a writing thread.
record InWork(Batch batch, CompletableFuture<Settlement> settlement) {

    boolean isDone() {
        return settlement.isDone();
    }
}
