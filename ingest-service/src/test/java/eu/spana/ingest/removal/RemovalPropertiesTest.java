package eu.spana.ingest.removal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.spana.ingest.Properties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.BindException;

import java.time.Duration;
import java.util.Map;

class RemovalPropertiesTest {
    @Test
    void hasDefaults() {
        assertThat(bind(Map.of()))
                .isEqualTo(
                        new RemovalProperties(0.9, Duration.ofSeconds(10), Duration.ofSeconds(1)));
    }

    @Test
    void bindsEveryProperty() {
        var values = Map.of("similarity", "0.8", "search-timeout", "3s", "retry-interval", "2s");

        assertThat(bind(values))
                .isEqualTo(
                        new RemovalProperties(0.8, Duration.ofSeconds(3), Duration.ofSeconds(2)));
    }

    @ParameterizedTest
    @CsvSource({"similarity, 0.4", "similarity, 1.1", "search-timeout, 0s", "retry-interval, 0s"})
    void refusesValuesThatMakeNoSense(String name, String value) {
        assertThatExceptionOfType(BindException.class).isThrownBy(() -> bind(Map.of(name, value)));
    }

    private static RemovalProperties bind(Map<String, String> values) {
        return Properties.bind(RemovalProperties.class, "spana.ingest.removal", values);
    }
}
