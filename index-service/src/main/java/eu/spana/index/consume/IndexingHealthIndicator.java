package eu.spana.index.consume;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// Part of readiness: up while events are consumed, otherwise why not.
@Component
final class IndexingHealthIndicator implements HealthIndicator {
    private final Indexing indexing;

    IndexingHealthIndicator(Indexing indexing) {
        this.indexing = indexing;
    }

    @Override
    public Health health() {
        return switch (indexing.state()) {
            case IndexingState.Indexing running ->
                    Health.up().withDetail("index", running.index()).build();
            case IndexingState.Waiting waiting ->
                    Health.outOfService().withDetail("waiting", waiting.reason()).build();
            case IndexingState.Blocked blocked ->
                    Health.down().withDetail("blocked", blocked.reason()).build();
        };
    }
}
