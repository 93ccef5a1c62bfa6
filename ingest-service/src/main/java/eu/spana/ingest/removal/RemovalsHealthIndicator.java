package eu.spana.ingest.removal;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// Up once the list of removals is complete: before that nothing can be accepted. Stays up when the
/// log goes away afterwards.
@Component
class RemovalsHealthIndicator implements HealthIndicator {
    private final RemovalFollower follower;

    RemovalsHealthIndicator(RemovalFollower follower) {
        this.follower = follower;
    }

    @Override
    public Health health() {
        return follower.hasCaughtUp() ? Health.up().build() : Health.outOfService().build();
    }
}
