package eu.spana.index.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.spana.index.PropertiesBinding;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.util.unit.DataSize;

import java.time.Duration;

class ReplayPropertiesTest {
    private static final String PREFIX = "spana.dead-letters.replay.";

    @Test
    void hasDefaults() {
        assertThat(PropertiesBinding.bind(ReplayProperties.class))
                .isEqualTo(
                        new ReplayProperties(
                                50, DataSize.ofKilobytes(256), Duration.ofSeconds(20)));
    }

    @Test
    void takesEveryValue() {
        assertThat(
                        PropertiesBinding.bind(
                                ReplayProperties.class,
                                PREFIX + "rate-per-second=7",
                                PREFIX + "shown-value=1KB",
                                PREFIX + "patience=1s"))
                .isEqualTo(new ReplayProperties(7, DataSize.ofKilobytes(1), Duration.ofSeconds(1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rate-per-second=0",
                "rate-per-second=10001",
                "shown-value=0B",
                "shown-value=17MB",
                "patience=0s"
            })
    void refuses(String property) {
        assertThatExceptionOfType(BindException.class)
                .isThrownBy(
                        () -> PropertiesBinding.bind(ReplayProperties.class, PREFIX + property));
    }
}
