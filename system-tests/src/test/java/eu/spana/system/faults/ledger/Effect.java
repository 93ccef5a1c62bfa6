package eu.spana.system.faults.ledger;

/// What an event must come to.
public sealed interface Effect {

    /// The document is in this state, unless another event outranks it.
    ///
    /// @param rank the version that the index compares
    /// @param content hash of the source
    record Revision(String id, long rank, String content, boolean removed) implements Effect {}

    /// Nothing at all.
    record None() implements Effect {}

    /// A dead letter, and nothing in the index.
    record Burial() implements Effect {}
}
