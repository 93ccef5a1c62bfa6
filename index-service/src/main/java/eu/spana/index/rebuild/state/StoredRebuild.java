package eu.spana.index.rebuild.state;

/// A rebuild as it was read, with what tells whether it is still the same when it is written.
public record StoredRebuild(Rebuild rebuild, long sequenceNumber, long primaryTerm) {}
