package eu.spana.index.rebuild.state;

import eu.spana.index.log.FeedProgress;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;

/// How far the new index has come.
///
/// @param done records of the log, counted in offsets
/// @param total records of the log by now
/// @param largestLag records of the partition that is furthest behind
/// @param perSecond lately
/// @param at when that was so
public record Progress(long done, long total, long largestLag, double perSecond, Instant at) {
    /// Of the newest measurement in the average: about the last ten of them count; a guess.
    private static final double WEIGHT = 0.2;

    public static Progress none(Instant now) {
        return new Progress(0, 0, 0, 0, now);
    }

    public Progress next(FeedProgress now, Instant time) {
        double seconds = Duration.between(at, time).toMillis() / 1000.0;
        if (seconds <= 0) {
            return this;
        }
        double rate = Math.max(0, now.done() - done) / seconds;
        double average = perSecond == 0 ? rate : perSecond + WEIGHT * (rate - perSecond);
        return new Progress(now.done(), now.total(), now.largestLag(), average, time);
    }

    /// Until the end of the log is reached; absent while nothing moves.
    public OptionalLong remainingSeconds() {
        return perSecond < 1
                ? OptionalLong.empty()
                : OptionalLong.of(Math.round((total - done) / perSecond));
    }
}
