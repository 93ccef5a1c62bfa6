package eu.spana.query.execute;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

class HeldPointsTest {
    private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 5);
    private final HeldPoints held = new HeldPoints(Duration.ofNanos(10), 3, clock::get);

    @Test
    void areNoMoreThanTheyMayBe() {
        held.use("a");
        held.use("b");
        assertThat(held.use("c")).isEmpty();
        assertThat(held.use("d")).containsExactly("a");
        assertThat(held.count()).isEqualTo(3);
    }

    @Test
    void giveUpTheLongestUnused() {
        held.use("a");
        held.use("b");
        held.use("c");
        assertThat(held.use("a")).isEmpty();
        assertThat(held.use("d")).containsExactly("b");
    }

    @Test
    void goByThemselvesAfterTheirLife() {
        held.use("a");
        clock.addAndGet(6);
        held.use("b");
        clock.addAndGet(4);
        assertThat(held.count()).isEqualTo(1);
        held.use("b");
        clock.addAndGet(9);
        assertThat(held.count()).isEqualTo(1);
        clock.addAndGet(1);
        assertThat(held.count()).isZero();
    }
}
