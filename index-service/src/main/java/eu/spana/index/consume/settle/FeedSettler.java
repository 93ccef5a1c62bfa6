package eu.spana.index.consume.settle;

import eu.spana.index.feed.Feed;

import java.util.function.BooleanSupplier;

/// Settles batches of one feed.
public record FeedSettler(Feed feed, BatchSettler settler) {

    /// Tries once; may block for as long as others write.
    public Pass settle(Batch batch, BooleanSupplier stopped) {
        Pass pass = settler.settle(feed, batch, stopped);
        if (pass instanceof Pass.Settled || pass instanceof Pass.Partly) {
            feed.begin();
        }
        return pass;
    }

    /// How many batches are worth being sent at the same time, now.
    public int concurrency() {
        return settler.concurrency(feed);
    }
}
