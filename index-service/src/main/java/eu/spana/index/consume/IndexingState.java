package eu.spana.index.consume;

/// What the service is at.
sealed interface IndexingState {

    /// Needs no one: what is missing comes by itself.
    record Waiting(String reason) implements IndexingState {}

    record Indexing(String index) implements IndexingState {}

    /// Needs someone: nothing is consumed until the set-up is repaired.
    record Blocked(String reason) implements IndexingState {}
}
