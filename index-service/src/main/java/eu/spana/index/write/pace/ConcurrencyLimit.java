package eu.spana.index.write.pace;

/// How many bulk requests may be in flight: one more after each round that went well, half as many
/// when Elasticsearch refuses or slows down. So all who write to it find their share, as
/// connections do that share a line (additive increase, multiplicative decrease). Not thread-safe.
final class ConcurrencyLimit {
    /// Measured: more than two gain nothing on one machine of two processors.
    static final int START = 2;

    private final int most;
    private double limit;
    private int cuts;

    ConcurrencyLimit(int most) {
        this.most = most;
        this.limit = Math.min(START, most);
    }

    int current() {
        return (int) limit;
    }

    /// How often it was cut: a request remembers that of its beginning.
    int cuts() {
        return cuts;
    }

    /// A request went well while as many as allowed were in flight; a whole round of them makes one
    /// more.
    void widen() {
        limit = Math.min(most, limit + 1 / limit);
    }

    /// A request was refused or slow. Those that began before the last cut say nothing new.
    ///
    /// @param cutsAtItsBeginning what [#cuts] said then
    void cut(int cutsAtItsBeginning) {
        if (cutsAtItsBeginning == cuts) {
            limit = Math.max(1, limit / 2);
            cuts++;
        }
    }
}
