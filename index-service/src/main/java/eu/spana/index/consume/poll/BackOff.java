package eu.spana.index.consume.poll;

import java.time.Duration;
import java.util.random.RandomGenerator;

/// Pauses between attempts: evenly spread up to a bound that doubles with each attempt, so that
/// instances that failed together do not come back together ("full jitter").
///
/// @param first bound of the first pause
/// @param slowest the bound never exceeds this
public record BackOff(Duration first, Duration slowest, RandomGenerator random) {
    /// Beyond this many doublings every bound is the slowest, and the shift would overflow.
    private static final int MAX_DOUBLINGS = 20;

    /// @param attempt how often it failed before, from 0
    Duration pause(int attempt) {
        long bound = first.toMillis() << Math.min(attempt, MAX_DOUBLINGS);
        return Duration.ofMillis(
                1 + random.nextLong(Math.clamp(bound, 1, Math.max(1, slowest.toMillis()))));
    }
}
