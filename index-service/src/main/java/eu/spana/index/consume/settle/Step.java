package eu.spana.index.consume.settle;

import eu.spana.index.deadletter.Fault;

import java.time.Duration;

/// What to do next about a revision that was sent to the index.
public sealed interface Step {

    /// Its outcome is known.
    ///
    /// @param written whether it is in the index only since now
    record Resolve(boolean written) implements Step {}

    /// Once more, after a pause of its own.
    record Retry(String errorType) implements Step {}

    /// Nothing is sent at all for some time, then this again.
    record HoldBack(String errorType, Duration atLeast) implements Step {}

    /// Once more, and alone after a while; in the end, when others fare better, it is buried.
    record Doubt(Fault fault) implements Step {}

    record Bury(Fault fault) implements Step {}

    record Stop(String reason) implements Step {}
}
