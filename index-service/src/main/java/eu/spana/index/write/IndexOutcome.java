package eu.spana.index.write;

import java.time.Duration;

/// What became of one revision that was sent to the index.
public sealed interface IndexOutcome {

    /// It is in the index now.
    record Stored() implements IndexOutcome {}

    /// The index holds this revision or a newer one already.
    record Stale() implements IndexOutcome {}

    /// This one not now: the part of the index that it goes to is overloaded.
    record Retryable(String errorType, String reason) implements IndexOutcome {}

    /// None of those that were sent together, now: overload or outage. Perhaps it was written
    /// nevertheless; sending it again is safe.
    ///
    /// @param retryAfter how long to wait at least, as the server says
    record Refused(String errorType, String reason, Duration retryAfter) implements IndexOutcome {}

    /// Nobody knows: an answer that is not foreseen. Holds what came, cut short.
    record Unclear(String errorType, String reason) implements IndexOutcome {}

    /// Never: the fault is the document's.
    record Rejected(String errorType, String reason) implements IndexOutcome {}

    /// Nothing can be written: the index or our access to it is broken. The document is innocent.
    record Blocked(String errorType, String reason) implements IndexOutcome {}
}
