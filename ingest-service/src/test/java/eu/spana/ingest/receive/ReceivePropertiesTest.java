package eu.spana.ingest.receive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.spana.ingest.Properties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.util.unit.DataSize;

import java.time.Duration;
import java.util.Map;

class ReceivePropertiesTest {
    @Test
    void hasDefaults() {
        assertThat(bind(Map.of()))
                .isEqualTo(
                        new ReceiveProperties(
                                DataSize.ofMegabytes(20),
                                DataSize.ofMegabytes(28),
                                DataSize.ofMegabytes(96),
                                0,
                                Duration.ofSeconds(10),
                                16));
        assertThat(bind(Map.of()).parsersAtOnce()).isPositive();
    }

    @Test
    void bindsEveryProperty() {
        var values =
                Map.of(
                        "max-content", "1MB",
                        "max-line", "2MB",
                        "upload-memory", "3MB",
                        "parsers", "4",
                        "parser-wait", "5s",
                        "batch-ahead", "6");

        assertThat(bind(values))
                .isEqualTo(
                        new ReceiveProperties(
                                DataSize.ofMegabytes(1),
                                DataSize.ofMegabytes(2),
                                DataSize.ofMegabytes(3),
                                4,
                                Duration.ofSeconds(5),
                                6));
        assertThat(bind(values).parsersAtOnce()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({
        "max-content, 0B",
        "max-line, -1MB",
        "upload-memory, 1MB",
        "parsers, -1",
        "parser-wait, 0s",
        "batch-ahead, 0"
    })
    void refusesValuesThatMakeNoSense(String name, String value) {
        assertThatExceptionOfType(BindException.class).isThrownBy(() -> bind(Map.of(name, value)));
    }

    private static ReceiveProperties bind(Map<String, String> values) {
        return Properties.bind(ReceiveProperties.class, "spana.ingest.receive", values);
    }
}
