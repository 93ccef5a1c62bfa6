package eu.spana.query.search;

import eu.spana.query.execute.IndexUnavailable;
import eu.spana.query.execute.SearchResult;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/// Counts every search by its outcome, and times those that were answered.
@Component
class SearchMetrics {
    private final Map<Outcome, Counter> searches = new EnumMap<>(Outcome.class);
    private final Timer answered;

    SearchMetrics(MeterRegistry registry) {
        for (Outcome outcome : Outcome.values()) {
            searches.put(
                    outcome,
                    Counter.builder("spana.query.searches")
                            .description("Searches by outcome")
                            .tag("outcome", outcome.tag())
                            .register(registry));
        }
        answered =
                Timer.builder("spana.query.search.time")
                        .description("Time of answered searches")
                        .publishPercentileHistogram()
                        .register(registry);
    }

    void count(Outcome outcome, Duration took) {
        Counter counter = searches.get(outcome);
        if (counter != null) {
            counter.increment();
        }
        if (outcome == Outcome.FOUND || outcome == Outcome.EMPTY) {
            answered.record(took);
        }
    }

    /// How a search ended.
    enum Outcome {
        FOUND,
        EMPTY,
        REFUSED,
        TIMED_OUT,
        CROWDED,
        UNAVAILABLE,
        FAILED;

        static Outcome of(SearchResult result) {
            return result.documents().isEmpty() ? EMPTY : FOUND;
        }

        static Outcome of(IndexUnavailable.Reason reason) {
            return switch (reason) {
                case TOO_SLOW -> TIMED_OUT;
                case CROWDED -> CROWDED;
                case AWAY, NOT_READY, BUSY -> UNAVAILABLE;
            };
        }

        private String tag() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
