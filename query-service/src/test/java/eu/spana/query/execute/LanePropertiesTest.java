package eu.spana.query.execute;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.query.PropertiesRunner;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;

class LanePropertiesTest {
    private final PropertiesRunner<LaneProperties> runner =
            new PropertiesRunner<>(LaneProperties.class);

    @Test
    void hasDefaults() {
        assertThat(runner.bind())
                .isEqualTo(new LaneProperties(24, 4, 16, 4, Duration.ofMillis(500)));
    }

    @Test
    void takesEveryProperty() {
        assertThat(
                        runner.bind(
                                "ordinary",
                                "9",
                                "heavy",
                                "8",
                                "small",
                                "7",
                                "export",
                                "6",
                                "patience",
                                "1s"))
                .isEqualTo(new LaneProperties(9, 8, 7, 6, Duration.ofSeconds(1)));
    }

    @ParameterizedTest
    @CsvSource({"ordinary,0", "heavy,0", "small,1001", "export,0", "patience,-1ms", "patience,31s"})
    void refusesAnImpossibleValue(String name, String value) {
        runner.assertRefused(name, value);
    }
}
