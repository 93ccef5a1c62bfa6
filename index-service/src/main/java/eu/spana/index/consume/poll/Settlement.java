package eu.spana.index.consume.poll;

/// How consumption stands, or ended.
public sealed interface Settlement {

    /// All is well so far.
    record Settled() implements Settlement {}

    /// Nothing can be written; someone has to repair the set-up.
    record Blocked(String reason) implements Settlement {}

    /// Shut down before all was known. The events will come again.
    record Abandoned() implements Settlement {}
}
