package eu.spana.index.consume;

import eu.spana.index.feed.Feed;

/// Settles batches of one feed.
record FeedSettler(Feed feed, BatchSettler settler) {

    /// Blocks, without bound while Elasticsearch or the log are away.
    Settlement settle(Batch batch, StopSignal stop) {
        return settler.settle(feed, batch, stop);
    }
}
