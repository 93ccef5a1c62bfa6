package eu.spana.index.consume.guard;

/// What became of events that were sent together, as far as their outcome is known since now.
///
/// @param stored new in the index
/// @param stale in the index already, or outdated by what is there
/// @param superseded by one that was sent with them
/// @param faulty would be dead letters, for the first time
public record Tally(int stored, int stale, int superseded, int faulty) {

    /// Of a batch that has none yet.
    public static final Tally EMPTY = new Tally(0, 0, 0, 0);

    public Tally plus(Tally other) {
        return new Tally(
                stored + other.stored,
                stale + other.stale,
                superseded + other.superseded,
                faulty + other.faulty);
    }

    int sound() {
        return stored + stale + superseded;
    }
}
