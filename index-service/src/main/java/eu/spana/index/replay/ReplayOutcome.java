package eu.spana.index.replay;

import eu.spana.index.deadletter.Fault;

/// What became of a dead letter that was sent again.
public sealed interface ReplayOutcome {

    /// The document is in the index now; the letter is gone.
    record Stored() implements ReplayOutcome {}

    /// The index holds this or something newer, a removal perhaps; the letter is gone.
    record Stale() implements ReplayOutcome {}

    /// The letter is back.
    ///
    /// @param attempts how often it has failed by now
    record Rejected(Fault fault, int attempts) implements ReplayOutcome {}

    /// Something is away or refuses; the letter is as it was.
    record Later() implements ReplayOutcome {}

    /// There is no such letter.
    record Unknown() implements ReplayOutcome {}

    /// The letter leaves out what its own topic no longer has; it can only be discarded.
    record EventGone() implements ReplayOutcome {}
}
