package eu.spana.ingest.parse.fork;

import java.time.Duration;

/// What forks may use.
///
/// @param forks at once
/// @param heapBytes of each
/// @param time for one document
/// @param idle how long a fork waits for its next document before it is ended
public record ForkLimits(int forks, long heapBytes, Duration time, Duration idle) {}
