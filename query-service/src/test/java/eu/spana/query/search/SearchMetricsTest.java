package eu.spana.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.query.execute.IndexUnavailable;
import eu.spana.query.search.SearchMetrics.Outcome;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.junit.jupiter.api.Test;

import java.time.Duration;

class SearchMetricsTest {
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final SearchMetrics metrics = new SearchMetrics(registry);

    @Test
    void countsEverySearchOnceByItsOutcome() {
        metrics.count(Outcome.FOUND, Duration.ofMillis(3));
        metrics.count(Outcome.REFUSED, Duration.ofMillis(1));
        assertThat(counted("found")).isEqualTo(1);
        assertThat(counted("refused")).isEqualTo(1);
        assertThat(counted("empty")).isZero();
    }

    @Test
    void timesOnlyWhatWasAnswered() {
        metrics.count(Outcome.EMPTY, Duration.ofMillis(3));
        metrics.count(Outcome.TIMED_OUT, Duration.ofSeconds(5));
        assertThat(registry.get("spana.query.search.time").timer().count()).isEqualTo(1);
    }

    @Test
    void tellsATimeOutFromAnOutage() {
        assertThat(Outcome.of(IndexUnavailable.Reason.TOO_SLOW)).isEqualTo(Outcome.TIMED_OUT);
        assertThat(Outcome.of(IndexUnavailable.Reason.NOT_READY)).isEqualTo(Outcome.UNAVAILABLE);
    }

    private double counted(String outcome) {
        return registry.get("spana.query.searches").tag("outcome", outcome).counter().count();
    }
}
