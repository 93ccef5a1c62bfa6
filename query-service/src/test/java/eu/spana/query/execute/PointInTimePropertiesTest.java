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
                        new PointInTimeProperties(
                                Duration.ofMinutes(5), Duration.ofMillis(250), 300));
    }

    @Test
    void takesEveryProperty() {
        assertThat(runner.bind("keep-alive", "1m", "shared-for", "0s", "max-held", "20"))
                .isEqualTo(new PointInTimeProperties(Duration.ofMinutes(1), Duration.ZERO, 20));
    }

    @Test
    void sharesLongerWhenHalfOfThemAreHeld() {
        PointInTimeProperties properties = runner.bind();
        assertThat(properties.sharedFor(149)).isEqualTo(Duration.ofMillis(250));
        assertThat(properties.sharedFor(150)).isEqualTo(Duration.ofSeconds(2));
        assertThat(runner.bind("shared-for", "3s").sharedFor(300)).isEqualTo(Duration.ofSeconds(3));
    }

    @ParameterizedTest
    @CsvSource({
        "keep-alive,999ms",
        "keep-alive,61m",
        "shared-for,-1ms",
        "shared-for,6m",
        "max-held,1",
        "max-held,10001"
    })
    void refusesAnImpossibleValue(String name, String value) {
        runner.assertRefused(name, value);
    }
}
