package eu.spana.index.consume;

import eu.spana.index.deadletter.Fault;

/// What to do next about a revision that was sent to the index.
sealed interface Step {

    /// Its outcome is known.
    ///
    /// @param outcome value of the counter's tag
    /// @param written whether it is in the index only since now
    record Resolve(String outcome, boolean written) implements Step {}

    record Retry(String errorType) implements Step {}

    record Bury(Fault fault) implements Step {}

    record Stop(String reason) implements Step {}
}
