package eu.spana.index.write;

/// What became of one revision that was sent to the index.
public sealed interface IndexOutcome {

    /// It is in the index now.
    record Stored() implements IndexOutcome {}

    /// The index holds this revision or a newer one already.
    record Stale() implements IndexOutcome {}

    /// Not now: overload, outage, or an answer that says nothing. Sending it again is safe.
    record Retryable(String errorType, String reason) implements IndexOutcome {}

    /// Never: the fault is the document's.
    record Rejected(String errorType, String reason) implements IndexOutcome {}

    /// Nothing can be written: the index or our access to it is broken. The document is innocent.
    record Blocked(String errorType, String reason) implements IndexOutcome {}
}
