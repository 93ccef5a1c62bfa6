package eu.spana.index.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.spana.index.PropertiesBinding;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.BindException;

import java.time.Duration;

class RebuildPropertiesTest {

    @Test
    void hasDefaults() {
        assertThat(bind())
                .isEqualTo(
                        new RebuildProperties(
                                1000, 1000, Duration.ofSeconds(1), 60, Duration.ofSeconds(10)));
    }

    @Test
    void mapsEveryProperty() {
        assertThat(
                        bind(
                                "spana.rebuild.largest-lag=5",
                                "spana.rebuild.sample=6",
                                "spana.rebuild.step-interval=7s",
                                "spana.rebuild.rounds=8",
                                "spana.rebuild.take-over=9s"))
                .isEqualTo(
                        new RebuildProperties(
                                5, 6, Duration.ofSeconds(7), 8, Duration.ofSeconds(9)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spana.rebuild.largest-lag=-1",
                "spana.rebuild.largest-lag=1000001",
                "spana.rebuild.sample=0",
                "spana.rebuild.sample=10001",
                "spana.rebuild.step-interval=0s",
                "spana.rebuild.rounds=0",
                "spana.rebuild.rounds=3601",
                "spana.rebuild.take-over=0s",
                "spana.rebuild.take-over=-1s"
            })
    void refusesInvalidValues(String property) {
        assertThatExceptionOfType(BindException.class).isThrownBy(() -> bind(property));
    }

    private static RebuildProperties bind(String... properties) {
        return PropertiesBinding.bind(RebuildProperties.class, properties);
    }
}
