package eu.spana.index.consume.guard;

import eu.spana.index.feed.Feed;

import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// A guard for each index, which outlasts every attempt to go on.
@Component
public final class Guards {
    private final Map<String, FeedGuard> byIndex = new ConcurrentHashMap<>();
    private final GuardProperties properties;
    private final MeterRegistry meters;

    Guards(GuardProperties properties, MeterRegistry meters) {
        this.properties = properties;
        this.meters = meters;
        // An alarm that was never raised is zero, not absent.
        meters.counter("spana.index.alarms", "alarm", "epidemic");
        meters.counter("spana.index.alarms", "alarm", "only-stale");
    }

    public FeedGuard of(Feed feed) {
        return byIndex.computeIfAbsent(
                feed.index().value(), name -> new FeedGuard(feed, properties, meters));
    }
}
