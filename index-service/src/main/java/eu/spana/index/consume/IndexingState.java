package eu.spana.index.consume;

import eu.spana.index.feed.Feed;

/// What the service is at.
sealed interface IndexingState {

    /// Needs no one: what is missing comes by itself.
    record Waiting(String reason) implements IndexingState {}

    /// Events are on their way into the index.
    ///
    /// @param feed may not have begun yet
    record Indexing(Feed feed) implements IndexingState {}

    /// Needs someone: nothing is consumed until the set-up is repaired.
    record Blocked(String reason) implements IndexingState {}
}
