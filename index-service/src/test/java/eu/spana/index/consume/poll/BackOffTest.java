package eu.spana.index.consume.poll;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.random.RandomGenerator;

class BackOffTest {

    @ParameterizedTest(name = "attempt {0}: at most {1} ms")
    @CsvSource({
        "0, 200",
        "1, 400",
        "2, 800",
        "7, 25600",
        "8, 30000",
        "40, 30000",
        "2000000, 30000"
    })
    void doublesTheBoundUpToTheSlowest(int attempt, long bound) {
        assertThat(longest().pause(attempt)).isEqualTo(Duration.ofMillis(bound));
    }

    @RepeatedTest(50)
    void spreadsThePausesOverTheWholeBound() {
        BackOff backOff =
                new BackOff(
                        Duration.ofMillis(200),
                        Duration.ofSeconds(30),
                        RandomGenerator.getDefault());

        assertThat(backOff.pause(2)).isBetween(Duration.ofMillis(1), Duration.ofMillis(800));
    }

    /// Always draws the highest number.
    private static BackOff longest() {
        RandomGenerator highest =
                new RandomGenerator() {
                    @Override
                    public long nextLong() {
                        return Long.MAX_VALUE;
                    }

                    @Override
                    public long nextLong(long bound) {
                        return bound - 1;
                    }
                };
        return new BackOff(Duration.ofMillis(200), Duration.ofSeconds(30), highest);
    }
}
