package eu.spana.index.rebuild;

import eu.spana.index.rebuild.state.Rebuild;
import eu.spana.index.rebuild.state.RebuildStore;
import eu.spana.index.rebuild.state.StoreOutcome;
import eu.spana.index.rebuild.state.StoredRebuild;
import eu.spana.index.schema.SideIndices;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/// Brings rebuilds from state to state, one step at a time. Each is driven by one instance, which
/// writes into it at every step; one that is not written to any more goes to another instance. No
/// clocks are compared for that.
@Component
final class RebuildDriver implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(RebuildDriver.class);

    private final RebuildStore store;
    private final RebuildSteps steps;
    private final RebuildMeters meters;
    private final RebuildProperties properties;
    private final String self = UUID.randomUUID().toString();
    private final Map<Long, Sighting> sightings = new HashMap<>();
    private @Nullable ScheduledExecutorService clock;
    private @Nullable ScheduledFuture<?> looks;

    RebuildDriver(
            RebuildStore store,
            RebuildSteps steps,
            RebuildMeters meters,
            RebuildProperties properties) {
        this.store = store;
        this.steps = steps;
        this.meters = meters;
        this.properties = properties;
    }

    @Override
    public void start() {
        ScheduledExecutorService started =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().name("rebuild").factory());
        clock = started;
        long pause = properties.stepInterval().toMillis();
        looks = started.scheduleWithFixedDelay(this::look, 0, pause, TimeUnit.MILLISECONDS);
    }

    /// A step that is cut off is done again, here or elsewhere.
    @Override
    public void stop() {
        if (clock != null) {
            clock.close();
            clock = null;
        }
    }

    @Override
    public boolean isRunning() {
        return looks != null && !looks.isDone();
    }

    /// Whatever nobody foresaw must not end the looks that follow.
    private void look() {
        try {
            store.all().ifPresent(this::drive);
        } catch (RuntimeException e) {
            log.error("A step of a rebuild failed", e);
        }
    }

    private void drive(List<StoredRebuild> rebuilds) {
        meters.show(rebuilds);
        for (StoredRebuild stored : rebuilds) {
            Rebuild rebuild = stored.rebuild();
            if (rebuild.state().isWorkedOn()
                    && rebuild.plan().schemaVersion() == SideIndices.schemaVersion()) {
                drive(stored);
            }
        }
    }

    private void drive(StoredRebuild stored) {
        Rebuild rebuild = stored.rebuild();
        if (self.equals(rebuild.driver())) {
            write(stored, steps.next(rebuild).drivenBy(self));
        } else if (rebuild.driver() == null || isLeft(stored)) {
            write(stored, rebuild.drivenBy(self));
        }
    }

    private void write(StoredRebuild stored, Rebuild next) {
        if (store.replace(stored, next) == StoreOutcome.WRITTEN
                && next.state() != stored.rebuild().state()) {
            log.info(
                    "Rebuild {} of {} into {}: {}{}",
                    next.number(),
                    next.source(),
                    next.target(),
                    next.state().kebabName(),
                    next.reason() == null ? "" : ", " + next.reason());
        }
    }

    private boolean isLeft(StoredRebuild stored) {
        Sighting now = new Sighting(stored.sequenceNumber(), System.nanoTime());
        Sighting before =
                sightings.merge(
                        stored.rebuild().number(),
                        now,
                        (old, seen) -> old.sequenceNumber() == seen.sequenceNumber() ? old : seen);
        return now.nanoTime() - before.nanoTime() >= properties.takeOver().toNanos();
    }

    /// When a rebuild was first seen as it is.
    private record Sighting(long sequenceNumber, long nanoTime) {}
}
