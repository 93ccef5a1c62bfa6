package eu.spana.index.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.spana.index.PropertiesBinding;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.util.unit.DataSize;

class WritePropertiesTest {

    @Test
    void hasDefaults() {
        assertThat(bind()).isEqualTo(new WriteProperties(DataSize.ofMegabytes(10)));
    }

    @Test
    void mapsEveryProperty() {
        assertThat(bind("spana.write.max-document-size=64KB"))
                .isEqualTo(new WriteProperties(DataSize.ofKilobytes(64)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1023B", "51MB"})
    void refusesInvalidValues(String size) {
        assertThatExceptionOfType(BindException.class)
                .isThrownBy(() -> bind("spana.write.max-document-size=" + size));
    }

    private static WriteProperties bind(String... properties) {
        return PropertiesBinding.bind(WriteProperties.class, properties);
    }
}
