package eu.spana.ingest.parse;

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

class ParsePropertiesTest {
    @Test
    void hasDefaults() {
        assertThat(bind(Map.of()))
                .isEqualTo(
                        new ParseProperties(
                                2,
                                DataSize.ofMegabytes(256),
                                Duration.ofSeconds(10),
                                Duration.ofSeconds(60)));
    }

    @Test
    void bindsEveryProperty() {
        var values =
                Map.of("forks", "3", "fork-heap", "512MB", "fork-time", "5s", "fork-idle", "2m");

        assertThat(bind(values))
                .isEqualTo(
                        new ParseProperties(
                                3,
                                DataSize.ofMegabytes(512),
                                Duration.ofSeconds(5),
                                Duration.ofMinutes(2)));
    }

    @ParameterizedTest
    @CsvSource({"forks, 0", "forks, 65", "fork-heap, 32MB", "fork-time, 0s", "fork-idle, 1ms"})
    void refusesWhatCannotWork(String name, String value) {
        assertThatExceptionOfType(BindException.class).isThrownBy(() -> bind(Map.of(name, value)));
    }

    private static ParseProperties bind(Map<String, String> values) {
        return Properties.bind(ParseProperties.class, "spana.ingest.parse", values);
    }
}
