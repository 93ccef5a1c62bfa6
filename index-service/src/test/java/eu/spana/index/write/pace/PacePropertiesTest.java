package eu.spana.index.write.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.spana.index.PropertiesBinding;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.BindException;

class PacePropertiesTest {

    @Test
    void hasDefaults() {
        assertThat(bind()).isEqualTo(new PaceProperties(8));
    }

    @Test
    void mapsEveryProperty() {
        assertThat(bind("spana.pace.max-concurrency=3")).isEqualTo(new PaceProperties(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65"})
    void refusesInvalidValues(String most) {
        assertThatExceptionOfType(BindException.class)
                .isThrownBy(() -> bind("spana.pace.max-concurrency=" + most));
    }

    private static PaceProperties bind(String... properties) {
        return PropertiesBinding.bind(PaceProperties.class, properties);
    }
}
