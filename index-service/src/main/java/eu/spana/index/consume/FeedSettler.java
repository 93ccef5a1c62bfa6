package eu.spana.index.consume;

import eu.spana.index.feed.Feed;

import java.util.function.BooleanSupplier;

/// Settles batches of one feed.
record FeedSettler(Feed feed, BatchSettler settler) {

    /// Tries once; may block for as long as others write.
    Pass settle(Batch batch, BooleanSupplier stopped) {
        return settler.settle(feed, batch, stopped);
    }

    /// How many batches are worth being sent at the same time, now.
    int concurrency() {
        return settler.concurrency(feed);
    }
}
