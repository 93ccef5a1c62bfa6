package eu.spana.index.deadletter;

/// Where a letter stands in the topic of the dead letters.
public record Position(int partition, long offset) {}
