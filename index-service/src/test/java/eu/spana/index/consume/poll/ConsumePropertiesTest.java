package eu.spana.index.consume.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.spana.index.PropertiesBinding;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.util.unit.DataSize;

import java.time.Duration;

class ConsumePropertiesTest {

    @Test
    void hasDefaults() {
        assertThat(bind())
                .isEqualTo(
                        new ConsumeProperties(
                                1000,
                                DataSize.ofMegabytes(3),
                                DataSize.ofMegabytes(3),
                                Duration.ofMillis(50),
                                DataSize.ofMegabytes(32),
                                Duration.ofMillis(500),
                                Duration.ofMillis(200),
                                Duration.ofSeconds(30),
                                Duration.ofSeconds(10),
                                Duration.ofSeconds(1),
                                Duration.ofSeconds(15),
                                Duration.ofMinutes(5)));
    }

    @Test
    void mapsEveryProperty() {
        assertThat(
                        bind(
                                "spana.consume.batch-documents=10",
                                "spana.consume.batch-size=1MB",
                                "spana.consume.poll-size=4KB",
                                "spana.consume.linger=0ms",
                                "spana.consume.buffer-size=2MB",
                                "spana.consume.commit-interval=1s",
                                "spana.consume.first-retry=2s",
                                "spana.consume.slowest-retry=3s",
                                "spana.consume.flush-timeout=4s",
                                "spana.consume.look-interval=5s",
                                "spana.consume.repair-interval=6s",
                                "spana.consume.stuck-after=7s"))
                .isEqualTo(
                        new ConsumeProperties(
                                10,
                                DataSize.ofMegabytes(1),
                                DataSize.ofKilobytes(4),
                                Duration.ZERO,
                                DataSize.ofMegabytes(2),
                                Duration.ofSeconds(1),
                                Duration.ofSeconds(2),
                                Duration.ofSeconds(3),
                                Duration.ofSeconds(4),
                                Duration.ofSeconds(5),
                                Duration.ofSeconds(6),
                                Duration.ofSeconds(7)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spana.consume.batch-documents=0",
                "spana.consume.batch-documents=10001",
                "spana.consume.batch-size=1023B",
                "spana.consume.batch-size=51MB",
                "spana.consume.poll-size=0B",
                "spana.consume.linger=-1ms",
                "spana.consume.buffer-size=2MB",
                "spana.consume.stuck-after=0s",
                "spana.consume.commit-interval=0s",
                "spana.consume.first-retry=0s",
                "spana.consume.slowest-retry=199ms",
                "spana.consume.flush-timeout=0s",
                "spana.consume.look-interval=0s",
                "spana.consume.repair-interval=-1s"
            })
    void refusesInvalidValues(String property) {
        assertThatExceptionOfType(BindException.class).isThrownBy(() -> bind(property));
    }

    private static ConsumeProperties bind(String... properties) {
        return PropertiesBinding.bind(ConsumeProperties.class, properties);
    }
}
