package eu.spana.index.write.pace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LatencyTest {
    private static final long MEGABYTE = 1 << 20;

    private final Latency latency = new Latency();

    @Test
    void isNotSlowAtItsBest() {
        assertThat(isSlowAfter(100, MEGABYTE, 80)).isFalse();
    }

    @Test
    void isNotSlowWhenTwoShareOneProcessor() {
        isSlowAfter(20, MEGABYTE, 80);

        assertThat(isSlowAfter(100, MEGABYTE, 160)).isFalse();
    }

    @Test
    void isSlowWhenRequestsTakeFourTimesAsLong() {
        isSlowAfter(20, MEGABYTE, 80);

        assertThat(isSlowAfter(10, MEGABYTE, 320)).isTrue();
    }

    @Test
    void bearsASingleLongOne() {
        isSlowAfter(20, MEGABYTE, 80);

        assertThat(isSlowAfter(1, MEGABYTE, 800)).isFalse();
    }

    @Test
    void expectsMoreTimeForALargeRequest() {
        isSlowAfter(20, 1000, 5);

        assertThat(isSlowAfter(20, 3 * MEGABYTE, 240)).isFalse();
    }

    @Test
    void doesNotMindWhatSmallRequestsTake() {
        isSlowAfter(20, 1000, 2);

        assertThat(isSlowAfter(20, 1000, 60)).isFalse();
    }

    @Test
    void startsAfreshWhenSomethingWasDone() {
        isSlowAfter(20, MEGABYTE, 80);
        isSlowAfter(10, MEGABYTE, 800);

        latency.forgive();

        assertThat(isSlowAfter(1, MEGABYTE, 160)).isFalse();
    }

    /// The best that an empty index could do is forgotten as it grows.
    @Test
    void getsUsedToALargerIndex() {
        isSlowAfter(20, MEGABYTE, 80);

        assertThat(isSlowAfter(1000, MEGABYTE, 320)).isFalse();
    }

    private boolean isSlowAfter(int requests, long bytes, long millis) {
        boolean slow = false;
        for (int i = 0; i < requests; i++) {
            slow = latency.isSlow(bytes, millis * 1_000_000);
        }
        return slow;
    }
}
