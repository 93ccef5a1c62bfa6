package eu.spana.index.consume.guard;

import eu.spana.index.feed.Feed;

import io.micrometer.core.instrument.MeterRegistry;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Watches the outcomes of one feed. Any number of threads.
public final class FeedGuard {
    private static final Logger log = LoggerFactory.getLogger(FeedGuard.class);

    private final Feed feed;
    private final FaultShare faults;
    private final StaleRun stale;
    private final MeterRegistry meters;
    private boolean admitting = true;

    FeedGuard(Feed feed, GuardProperties properties, MeterRegistry meters) {
        this.feed = feed;
        this.faults = new FaultShare(properties.window(), properties.faultShare());
        this.stale = new StaleRun(properties.staleRun());
        this.meters = meters;
    }

    /// Adds what became of events that were sent together.
    ///
    /// @return whether the faulty ones are dead letters; otherwise the set-up is broken
    public synchronized boolean admits(Tally tally) {
        if (stale.becomesTooLong(tally.stored(), tally.stale())) {
            alarm("only-stale");
            log.warn(
                    "Nothing new for {}: the index has every event of the log already. Was the"
                            + " topic created anew, or the offsets lost?",
                    feed);
        }
        boolean admitted = faults.admits(tally.sound(), tally.faulty());
        if (admitting && !admitted) {
            alarm("epidemic");
        }
        admitting = admitted;
        return admitted;
    }

    private void alarm(String name) {
        meters.counter("spana.index.alarms", "alarm", name).increment();
    }
}
