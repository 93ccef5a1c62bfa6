package eu.spana.index.consume.settle;

import eu.spana.index.feed.Feed;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;

/// Counts every event of a feed once by its outcome, and measures how long documents took. What a
/// rebuild writes anew is counted apart, and took its time long ago.
@Component
final class DocumentMeters {
    private final MeterRegistry registry;
    private final Timer delay;

    DocumentMeters(MeterRegistry registry) {
        this.registry = registry;
        this.delay =
                Timer.builder("spana.index.delay")
                        .description("From acceptance to written, into the index that is searched")
                        .publishPercentileHistogram()
                        .minimumExpectedValue(Duration.ofMillis(5))
                        .maximumExpectedValue(Duration.ofMinutes(10))
                        .register(registry);
    }

    void count(Feed feed, String outcome, int events) {
        if (events > 0) {
            registry.counter("spana.index.documents", "feed", feed.purpose(), "outcome", outcome)
                    .increment(events);
        }
    }

    void countRetry(String errorType) {
        registry.counter("spana.index.retries", "cause", errorType).increment();
    }

    void written(Feed feed, @Nullable Instant acceptedAt, Instant now) {
        if (feed.isLive() && acceptedAt != null) {
            delay.record(Duration.between(acceptedAt, now));
        }
    }
}
