package eu.spana.index.consume.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.spana.index.PropertiesBinding;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.BindException;

class GuardPropertiesTest {

    @Test
    void hasDefaults() {
        assertThat(bind()).isEqualTo(new GuardProperties(500, 0.2, 10_000));
    }

    @Test
    void mapsEveryProperty() {
        assertThat(
                        bind(
                                "spana.guard.window=50",
                                "spana.guard.fault-share=0.5",
                                "spana.guard.stale-run=7"))
                .isEqualTo(new GuardProperties(50, 0.5, 7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spana.guard.window=9",
                "spana.guard.window=100001",
                "spana.guard.fault-share=0",
                "spana.guard.fault-share=1.01",
                "spana.guard.stale-run=0"
            })
    void refusesInvalidValues(String property) {
        assertThatExceptionOfType(BindException.class).isThrownBy(() -> bind(property));
    }

    private static GuardProperties bind(String... properties) {
        return PropertiesBinding.bind(GuardProperties.class, properties);
    }
}
