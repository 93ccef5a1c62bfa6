package eu.spana.index.consume;

import eu.spana.index.consume.poll.ConsumeProperties;
import eu.spana.index.consume.poll.Consumption;
import eu.spana.index.consume.poll.Settlement;
import eu.spana.index.consume.poll.StopSignal;
import eu.spana.index.feed.Feed;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The feeds of this process. Used by one thread, but for what is kept.
@Component
final class RunningFeeds {
    private static final Logger log = LoggerFactory.getLogger(RunningFeeds.class);

    private final Consumption consumption;
    private final ConsumeProperties properties;
    private final List<RunningFeed> running = new ArrayList<>();
    private volatile List<Feed> kept = List.of();

    RunningFeeds(Consumption consumption, ConsumeProperties properties) {
        this.consumption = consumption;
        this.properties = properties;
    }

    /// Starts what is wanted and does not run, and stops what is not wanted any more. One that
    /// could not go on is tried again after the time for repairs. Never waits.
    void keep(Collection<Feed> wanted) {
        kept = List.copyOf(wanted);
        running.removeIf(feed -> isDone(feed, wanted));
        running.stream().filter(feed -> !isIn(wanted, feed)).forEach(RunningFeed::unwanted);
        for (Feed feed : wanted) {
            of(feed).ifPresentOrElse(present -> present.wanted(feed.isLive()), () -> start(feed));
        }
    }

    /// What was wanted last. For any thread.
    Collection<Feed> kept() {
        return kept;
    }

    /// The one that runs and leads to the same index; this one where none does.
    Feed running(Feed feed) {
        return of(feed).filter(present -> !present.hasEnded()).map(RunningFeed::feed).orElse(feed);
    }

    /// Why this feed cannot go on, if so.
    Optional<Settlement.Blocked> blockedBy(Feed feed) {
        return of(feed).flatMap(RunningFeed::blockedBy);
    }

    /// Returns when everything settled is committed.
    void stopAll() {
        kept = List.of();
        running.forEach(RunningFeed::stop);
        running.forEach(RunningFeed::awaitEnd);
        running.clear();
    }

    private boolean isDone(RunningFeed feed, Collection<Feed> wanted) {
        return feed.hasEnded()
                && (!isIn(wanted, feed)
                        || feed.blockedBy().isEmpty()
                        || feed.endedLongerAgoThan(properties.repairInterval()));
    }

    private void start(Feed feed) {
        log.info("Feeding {} ({})", feed, feed.purpose());
        RunningFeed started = new RunningFeed(feed, new StopSignal());
        running.add(started);
        started.start(consumption);
    }

    private Optional<RunningFeed> of(Feed feed) {
        return running.stream().filter(present -> present.feed().isSameAs(feed)).findFirst();
    }

    private static boolean isIn(Collection<Feed> wanted, RunningFeed feed) {
        return wanted.stream().anyMatch(feed.feed()::isSameAs);
    }
}
