package eu.spana.index.consume;

import eu.spana.index.deadletter.DeadLetter;

/// How one more attempt at an event ended.
public sealed interface Replayed {

    /// In every index that is kept up to date.
    record Stored() implements Replayed {}

    /// Every index holds this revision of the document, or a newer one, or its removal.
    record Stale() implements Replayed {}

    /// Again.
    record Rejected(DeadLetter letter) implements Replayed {}

    /// Not now. Nothing is lost by trying again.
    record Later(String reason) implements Replayed {}
}
