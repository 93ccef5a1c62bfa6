package eu.spana.index.write.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

@Timeout(30)
class BulkPermitsTest {
    private static final boolean LIVE = true;
    private static final boolean REBUILD = false;

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final BulkPermits permits = new BulkPermits(new PaceProperties(8), meters);

    @Test
    void givesNoMoreThanTheLimit() {
        Permit first = take(LIVE);
        take(LIVE);
        CompletableFuture<Permit> third = later(LIVE);

        assertThat(third).isNotDone();
        assertThat(gauge("spana.index.inflight")).isEqualTo(2000);
        permits.release(first, false);

        assertThat(third.join().live()).isTrue();
    }

    @Test
    void halvesWhenARequestWasRefusedAndSaysThatItIsThrottled() {
        assertThat(gauge("spana.index.throttled")).isZero();

        permits.release(take(LIVE), true);

        assertThat(permits.limit(LIVE)).isEqualTo(1);
        assertThat(gauge("spana.index.concurrency.limit")).isEqualTo(1);
        assertThat(gauge("spana.index.throttled")).isEqualTo(1);
    }

    @Test
    void growsOnlyWhileTheLimitIsReached() {
        for (int i = 0; i < 20; i++) {
            permits.release(take(LIVE), false);
        }
        assertThat(permits.limit(LIVE)).isEqualTo(2);

        for (int i = 0; i < 3; i++) {
            Permit first = take(LIVE);
            Permit second = take(LIVE);
            permits.release(first, false);
            permits.release(second, false);
        }
        assertThat(permits.limit(LIVE)).isEqualTo(3);
    }

    @Test
    void keepsHalfForTheIndexThatSearchesRead() {
        take(REBUILD);
        CompletableFuture<Permit> second = later(REBUILD);

        assertThat(take(LIVE).live()).isTrue();
        assertThat(second).isNotDone();
    }

    @Test
    void letsTheIndexThatSearchesReadGoFirst() {
        permits.release(take(LIVE), true);
        Permit only = take(REBUILD);
        List<Boolean> turns = new CopyOnWriteArrayList<>();
        for (int i = 0; i < 20; i++) {
            queue(REBUILD, turns);
        }
        queue(LIVE, turns);
        await().until(permits::hasLiveWaiting);

        permits.release(only, true);

        await().until(() -> turns.size() == 21);
        assertThat(turns).startsWith(LIVE);
    }

    @Test
    void waitsForNobodyWhoIsToStop() {
        take(LIVE);
        take(LIVE);
        AtomicBoolean stopped = new AtomicBoolean();
        CompletableFuture<Optional<Permit>> third =
                CompletableFuture.supplyAsync(() -> permits.acquire(LIVE, 1000, stopped::get));

        stopped.set(true);

        assertThat(third.join()).isEmpty();
    }

    private Permit take(boolean live) {
        return permits.acquire(live, 1000, () -> false).orElseThrow();
    }

    private CompletableFuture<Permit> later(boolean live) {
        return CompletableFuture.supplyAsync(() -> take(live), Thread::startVirtualThread);
    }

    /// Waits for its turn, notes it down and lets the next one go.
    private void queue(boolean live, List<Boolean> turns) {
        Thread.startVirtualThread(() -> {
            Permit permit = take(live);
            turns.add(live);
            permits.release(permit, true);
        });
    }

    private double gauge(String name) {
        return meters.get(name).gauge().value();
    }
}
