package eu.spana.index.consume.poll;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.random.RandomGenerator;

class BrakeTest {
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Brake brake =
            new Brake(
                    new BackOff(
                            Duration.ofMillis(200),
                            LONGEST,
                            RandomGenerator.of("L64X128MixRandom")));

    @Test
    void isOffUntilSomethingWasRefused() {
        assertThat(brake.isOn(at(0))).isFalse();
        assertThat(brake.isProbing()).isFalse();
    }

    @Test
    void holdsBackAndThenProbes() {
        brake.refused(at(0), Duration.ZERO, at(1));

        assertThat(brake.isOn(at(1))).isTrue();
        assertThat(brake.isOn(at(1 + 200))).isFalse();
        assertThat(brake.isProbing()).isTrue();
    }

    @Test
    void waitsAsLongAsTheServerAsks() {
        brake.refused(at(0), Duration.ofSeconds(7), at(1));

        assertThat(brake.isOn(at(6_999))).isTrue();
        assertThat(brake.isOn(at(7_002))).isFalse();
    }

    @Test
    void learnsNothingFromWhatWasUnderWayAlready() {
        brake.refused(at(0), Duration.ofSeconds(7), at(10));

        brake.refused(at(5), Duration.ofSeconds(60), at(20));

        assertThat(brake.isOn(at(7_011))).isFalse();
    }

    @Test
    void comesOffWhenSomethingWasTaken() {
        brake.refused(at(0), Duration.ofSeconds(7), at(1));

        brake.release();

        assertThat(brake.isOn(at(2))).isFalse();
        assertThat(brake.isProbing()).isFalse();
    }

    private static long at(long millis) {
        return Duration.ofMillis(millis).toNanos();
    }
}
