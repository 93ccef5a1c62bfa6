package eu.spana.ingest.parse.fork;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// Ends forks that have had nothing to do for a while. A fork is taken out of the free ones for
/// that, so that no document meets it.
final class IdleForks {
    private static final Logger log = LoggerFactory.getLogger(IdleForks.class);

    private final BlockingDeque<Fork> free;
    private final Duration time;
    private final AtomicBoolean watching = new AtomicBoolean();
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("idle-forks").factory());

    IdleForks(BlockingDeque<Fork> free, Duration time) {
        this.free = free;
        this.time = time;
    }

    /// Looks after the free forks from now on, until none of them runs.
    void watch() {
        if (!timer.isShutdown() && watching.compareAndSet(false, true)) {
            var _ = timer.schedule(this::look, time.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    void stop() {
        timer.shutdownNow();
    }

    private void look() {
        watching.set(false);
        List<Fork> idle = free.stream().filter(fork -> fork.isIdleFor(time)).toList();
        idle.stream().filter(free::remove).forEach(this::end);
        if (free.stream().anyMatch(Fork::isRunning)) {
            watch();
        }
    }

    private void end(Fork fork) {
        try {
            fork.end();
        } catch (IOException | RuntimeException left) {
            log.warn("An idle fork cannot be ended", left);
        } finally {
            free.addLast(fork);
        }
    }
}
