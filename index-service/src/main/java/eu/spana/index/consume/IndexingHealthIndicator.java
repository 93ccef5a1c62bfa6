package eu.spana.index.consume;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// Part of readiness: up while events are consumed, otherwise why not. That a feed works shows in
/// what it does first.
@Component
final class IndexingHealthIndicator implements HealthIndicator {
    private final Indexing indexing;

    IndexingHealthIndicator(Indexing indexing) {
        this.indexing = indexing;
    }

    @Override
    public Health health() {
        return switch (indexing.state()) {
            case IndexingState.Indexing running when running.feed().hasBegun() ->
                    Health.up().withDetail("index", running.feed().toString()).build();
            case IndexingState.Indexing starting ->
                    Health.outOfService()
                            .withDetail("waiting", "The first events for " + starting.feed())
                            .build();
            case IndexingState.Waiting waiting ->
                    Health.outOfService().withDetail("waiting", waiting.reason()).build();
            case IndexingState.Blocked blocked ->
                    Health.down().withDetail("blocked", blocked.reason()).build();
        };
    }
}
