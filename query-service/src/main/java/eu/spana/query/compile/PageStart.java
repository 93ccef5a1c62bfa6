package eu.spana.query.compile;

import eu.spana.query.execute.Position;

/// Where a later page begins, and what was known when the first one was made.
public record PageStart(Position position, KnownText known) {}
