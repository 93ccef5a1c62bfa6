package eu.spana.index.write.pace;

/// Compares how long bulk requests take with the best that requests of their size ever took: what
/// is above that is waiting inside Elasticsearch. Not thread-safe.
final class Latency {
    /// Slow is three times the best, on the average of some five requests. A guess: two requests in
    /// flight on one processor take twice as long each, and merges of segments come on top.
    static final double TOLERANCE = 3;

    private static final double WEIGHT_OF_ONE = 0.2;

    /// The best fades, as an index grows: twice as long after some 350 requests of that size.
    private static final double FADING = 1.002;

    /// Below that, other things than Elasticsearch's work decide how long a request takes.
    private static final double SHORTEST_NANOS = 25_000_000;

    private final double[] bestBySize = new double[Long.SIZE];
    private double timesTheBest = 1;

    /// Adds a request.
    ///
    /// @return whether requests have become slow
    boolean isSlow(long bytes, long nanos) {
        int size = Long.SIZE - Long.numberOfLeadingZeros(bytes);
        double taken = (double) nanos;
        double best = bestBySize[size] == 0 ? taken : Math.min(taken, bestBySize[size] * FADING);
        bestBySize[size] = Math.max(SHORTEST_NANOS, best);
        timesTheBest += WEIGHT_OF_ONE * (taken / bestBySize[size] - timesTheBest);
        return timesTheBest > TOLERANCE;
    }

    /// After something was done about it: what was measured before does not count against it.
    void forgive() {
        timesTheBest = 1;
    }
}
