package eu.spana.index.write.pace;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/// Gives out the bulk requests that may be in flight, to all feeds of the process: the index that
/// searches read goes first, and the others together get half of them.
@Component
public final class BulkPermits {
    /// How long a stop may go unnoticed by one who waits.
    private static final long GLANCE_NANOS = Duration.ofMillis(50).toNanos();

    /// So long after a cut Elasticsearch counts as the bottleneck.
    private static final long MEMORY_NANOS = Duration.ofSeconds(30).toNanos();

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Latency latency = new Latency();
    private final ConcurrencyLimit limit;
    private int inFlight;
    private int inFlightBeside;
    private long bytesInFlight;
    private int liveWaiting;
    private long lastCut = System.nanoTime() - MEMORY_NANOS;

    BulkPermits(PaceProperties properties, MeterRegistry meters) {
        this.limit = new ConcurrencyLimit(properties.maxConcurrency());
        Gauge.builder("spana.index.concurrency.limit", this, BulkPermits::limit)
                .description("Bulk requests that may be in flight now")
                .register(meters);
        Gauge.builder("spana.index.throttled", this, permits -> permits.isThrottled() ? 1 : 0)
                .description("1 while Elasticsearch is the bottleneck: more instances do not help")
                .register(meters);
        Gauge.builder("spana.index.inflight", this, BulkPermits::bytesInFlight)
                .description("Bytes in bulk requests whose answer is not there")
                .baseUnit("bytes")
                .register(meters);
    }

    /// How many requests a feed may hope for.
    ///
    /// @param live whether it feeds the index that searches read
    public int limit(boolean live) {
        lock.lock();
        try {
            return live ? limit.current() : shareBeside();
        } finally {
            lock.unlock();
        }
    }

    /// Blocks until a request may be sent.
    ///
    /// @return empty when there is no more need of it
    public Optional<Permit> acquire(boolean live, long bytes, BooleanSupplier stopped) {
        lock.lock();
        try {
            return awaitTurn(live, stopped) ? Optional.of(given(live, bytes)) : Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    /// Every permit comes back once.
    ///
    /// @param refused whether Elasticsearch had no room for it, or gave no answer
    public void release(Permit permit, boolean refused) {
        long now = System.nanoTime();
        lock.lock();
        try {
            if (refused || latency.isSlow(permit.bytes(), now - permit.startedAt())) {
                cut(permit, now);
            } else if (inFlight >= limit.current()) {
                limit.widen();
            }
            inFlight--;
            inFlightBeside -= permit.live() ? 0 : 1;
            bytesInFlight -= permit.bytes();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    boolean hasLiveWaiting() {
        lock.lock();
        try {
            return liveWaiting > 0;
        } finally {
            lock.unlock();
        }
    }

    private boolean awaitTurn(boolean live, BooleanSupplier stopped) throws InterruptedException {
        liveWaiting += live ? 1 : 0;
        try {
            while (!stopped.getAsBoolean()) {
                if (isTurn(live)) {
                    return true;
                }
                changed.awaitNanos(GLANCE_NANOS);
            }
            return false;
        } finally {
            liveWaiting -= live ? 1 : 0;
        }
    }

    private boolean isTurn(boolean live) {
        if (inFlight >= limit.current()) {
            return false;
        }
        return live || (liveWaiting == 0 && inFlightBeside < shareBeside());
    }

    private Permit given(boolean live, long bytes) {
        inFlight++;
        inFlightBeside += live ? 0 : 1;
        bytesInFlight += bytes;
        return new Permit(live, bytes, limit.cuts(), System.nanoTime());
    }

    private void cut(Permit permit, long now) {
        limit.cut(permit.cuts());
        latency.forgive();
        lastCut = now;
    }

    private int shareBeside() {
        return Math.max(1, limit.current() / 2);
    }

    private int limit() {
        return limit(true);
    }

    private boolean isThrottled() {
        lock.lock();
        try {
            return System.nanoTime() - lastCut < MEMORY_NANOS;
        } finally {
            lock.unlock();
        }
    }

    private long bytesInFlight() {
        lock.lock();
        try {
            return bytesInFlight;
        } finally {
            lock.unlock();
        }
    }
}
