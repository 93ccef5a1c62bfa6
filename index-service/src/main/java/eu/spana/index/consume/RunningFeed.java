package eu.spana.index.consume;

import eu.spana.index.consume.poll.Consumption;
import eu.spana.index.consume.poll.Settlement;
import eu.spana.index.consume.poll.StopSignal;
import eu.spana.index.feed.Feed;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// A feed with the thread that runs it, until it is stopped or cannot go on.
final class RunningFeed {
    private static final Logger log = LoggerFactory.getLogger(RunningFeed.class);

    private final Feed feed;
    private final StopSignal stop;
    private final CompletableFuture<Settlement> ending = new CompletableFuture<>();
    private volatile long endedAt;
    private boolean wanted = true;

    RunningFeed(Feed feed, StopSignal stop) {
        this.feed = feed;
        this.stop = stop;
    }

    Feed feed() {
        return feed;
    }

    void start(Consumption consumption) {
        Thread.ofPlatform().name("feed-" + feed).start(() -> run(consumption));
    }

    void wanted(boolean live) {
        wanted = true;
        feed.setLive(live);
    }

    /// Stops it when that is said twice in a row: while aliases move, one look may see an index at
    /// neither of its two places.
    void unwanted() {
        if (!wanted) {
            stop();
        }
        wanted = false;
    }

    /// Does not wait: what is in hand is settled or abandoned within the time for flushing.
    void stop() {
        stop.raise();
    }

    void awaitEnd() {
        ending.join();
    }

    boolean hasEnded() {
        return ending.isDone();
    }

    /// Why it could not go on, if so.
    Optional<Settlement.Blocked> blockedBy() {
        return ending.getNow(new Settlement.Settled()) instanceof Settlement.Blocked blocked
                ? Optional.of(blocked)
                : Optional.empty();
    }

    boolean endedLongerAgoThan(Duration pause) {
        return hasEnded() && System.nanoTime() - endedAt >= pause.toNanos();
    }

    private void run(Consumption consumption) {
        Settlement settlement = new Settlement.Abandoned();
        try {
            settlement = consumption.consume(feed, stop);
        } finally {
            endedAt = System.nanoTime();
            tell(settlement);
            ending.complete(settlement);
        }
    }

    /// Of the live feed, readiness tells.
    private void tell(Settlement settlement) {
        if (settlement instanceof Settlement.Blocked blocked && !feed.isLive()) {
            log.warn("Nothing can be written into {}: {}", feed, blocked.reason());
        }
    }
}
