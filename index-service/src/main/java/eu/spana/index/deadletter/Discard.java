package eu.spana.index.deadletter;

import java.time.Instant;

/// Someone's decision about one event: nobody wants to be asked about it again.
///
/// @param appendedAt when the event was appended to its topic; one that is created anew has other
///   events in the same places
/// @param partition of the topic of dead letters, where the letter stood
public record Discard(LetterId id, Instant appendedAt, int partition) {}
