package eu.spana.index.consume.guard;

/// Notices when nothing but old news comes in: the index has every revision already, or a newer
/// one. That is what a topic looks like that was created anew and filled from a backup, or offsets
/// that were lost.
final class StaleRun {
    private final int longest;
    private long run;

    /// @param longest more than a restart repeats: what is written between two commits
    StaleRun(int longest) {
        this.longest = longest;
    }

    /// Adds a batch.
    ///
    /// @return whether the run has just become too long; true once a run
    boolean becomesTooLong(int stored, int stale) {
        long before = run;
        run = stored > 0 ? 0 : run + stale;
        return before < longest && run >= longest;
    }
}
