package eu.spana.index.consume;

/// How work on a batch ended.
sealed interface Settlement {

    /// The outcome of every event is known and taken care of: its offsets may be committed.
    record Settled() implements Settlement {}

    /// Nothing can be written; someone has to repair the set-up.
    record Blocked(String reason) implements Settlement {}

    /// Shut down before all was known. The events will come again.
    record Abandoned() implements Settlement {}
}
