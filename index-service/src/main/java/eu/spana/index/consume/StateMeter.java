package eu.spana.index.consume;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.stereotype.Component;

/// Shows whether feeding the index that searches read stopped, so that someone can be called;
/// readiness has the reason.
@Component
final class StateMeter implements MeterBinder {
    private final Indexing indexing;

    StateMeter(Indexing indexing) {
        this.indexing = indexing;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("spana.index.stopped", indexing, StateMeter::stopped)
                .description("1 while nothing is written until someone repairs the set-up")
                .register(meters);
    }

    private static double stopped(Indexing indexing) {
        return indexing.state() instanceof IndexingState.Blocked ? 1 : 0;
    }
}
