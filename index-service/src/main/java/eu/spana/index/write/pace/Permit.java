package eu.spana.index.write.pace;

/// The right to one bulk request; goes back to [BulkPermits] when its answer is there.
///
/// @param cuts how often the limit had been cut when it was given
/// @param startedAt by [System#nanoTime]
public record Permit(boolean live, long bytes, int cuts, long startedAt) {}
