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
        assertThat(bind())
                .isEqualTo(
                        new WriteProperties(
                                1000, DataSize.ofMegabytes(3), DataSize.ofMegabytes(10)));
    }

    @Test
    void mapsEveryProperty() {
        assertThat(
                        bind(
                                "spana.write.bulk-documents=50",
                                "spana.write.bulk-size=1MB",
                                "spana.write.max-document-size=64KB"))
                .isEqualTo(
                        new WriteProperties(50, DataSize.ofMegabytes(1), DataSize.ofKilobytes(64)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spana.write.bulk-documents=0",
                "spana.write.bulk-documents=10001",
                "spana.write.bulk-size=1023B",
                "spana.write.bulk-size=51MB",
                "spana.write.max-document-size=0",
                "spana.write.max-document-size=51MB"
            })
    void refusesInvalidValues(String property) {
        assertThatExceptionOfType(BindException.class).isThrownBy(() -> bind(property));
    }

    private static WriteProperties bind(String... properties) {
        return PropertiesBinding.bind(WriteProperties.class, properties);
    }
}
