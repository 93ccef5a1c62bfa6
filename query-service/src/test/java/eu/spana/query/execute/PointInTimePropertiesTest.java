package eu.spana.query.execute;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.query.PropertiesRunner;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;

class PointInTimePropertiesTest {
    private final PropertiesRunner<PointInTimeProperties> runner =
            new PropertiesRunner<>(PointInTimeProperties.class);

    @Test
    void hasDefaults() {
        assertThat(runner.bind())
                .isEqualTo(
                        new PointInTimeProperties(Duration.ofMinutes(5), Duration.ofMillis(250)));
    }

    @Test
    void takesEveryProperty() {
        assertThat(runner.bind("keep-alive", "1m", "shared-for", "0s"))
                .isEqualTo(new PointInTimeProperties(Duration.ofMinutes(1), Duration.ZERO));
    }

    @ParameterizedTest
    @CsvSource({"keep-alive,999ms", "keep-alive,61m", "shared-for,-1ms", "shared-for,6m"})
    void refusesAnImpossibleValue(String name, String value) {
        runner.assertRefused(name, value);
    }
}
