package eu.spana.index.consume;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;

/// Counts every event once by its outcome, and measures how long documents took.
@Component
final class DocumentMeters {
    private final MeterRegistry registry;
    private final Timer delay;

    DocumentMeters(MeterRegistry registry) {
        this.registry = registry;
        this.delay =
                Timer.builder("spana.index.delay")
                        .description("From acceptance to written")
                        .publishPercentileHistogram()
                        .minimumExpectedValue(Duration.ofMillis(5))
                        .maximumExpectedValue(Duration.ofMinutes(10))
                        .register(registry);
    }

    void count(String outcome, int events) {
        if (events > 0) {
            registry.counter("spana.index.documents", "outcome", outcome).increment(events);
        }
    }

    void countRetry(String errorType) {
        registry.counter("spana.index.retries", "cause", errorType).increment();
    }

    void written(@Nullable Instant acceptedAt, Instant now) {
        if (acceptedAt != null) {
            delay.record(Duration.between(acceptedAt, now));
        }
    }
}
