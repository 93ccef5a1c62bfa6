package eu.spana.index.consume.settle;

import java.time.Duration;

/// How far one attempt to settle a batch got.
public sealed interface Pass {

    /// The outcome of every event is known and taken care of.
    record Settled() implements Pass {}

    /// Some events are open.
    ///
    /// @param patient whether they need time; otherwise they can be sent at once
    record Partly(boolean patient) implements Pass {}

    /// Elasticsearch is away, or takes nothing from anyone.
    ///
    /// @param atLeast how long it asks to be left alone
    record Refused(Duration atLeast) implements Pass {}

    /// Nothing can be written; someone has to repair the set-up.
    record Blocked(String reason) implements Pass {}
}
