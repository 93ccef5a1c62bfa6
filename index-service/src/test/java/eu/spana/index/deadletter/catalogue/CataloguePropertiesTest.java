package eu.spana.index.deadletter.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.spana.index.PropertiesBinding;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.BindException;

import java.time.Duration;

class CataloguePropertiesTest {
    private static final String PREFIX = "spana.dead-letters.catalogue.";

    @Test
    void hasDefaults() {
        assertThat(PropertiesBinding.bind(CatalogueProperties.class))
                .isEqualTo(
                        new CatalogueProperties(
                                20_000,
                                Duration.ofSeconds(5),
                                Duration.ofSeconds(1),
                                Duration.ofMinutes(1)));
    }

    @Test
    void takesEveryValue() {
        assertThat(
                        PropertiesBinding.bind(
                                CatalogueProperties.class,
                                PREFIX + "capacity=4",
                                PREFIX + "patience=1s",
                                PREFIX + "retry-interval=2s",
                                PREFIX + "expiry-interval=3s"))
                .isEqualTo(
                        new CatalogueProperties(
                                4,
                                Duration.ofSeconds(1),
                                Duration.ofSeconds(2),
                                Duration.ofSeconds(3)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "capacity=1",
                "capacity=1000001",
                "patience=0s",
                "retry-interval=1ms",
                "expiry-interval=0s"
            })
    void refuses(String property) {
        assertThatExceptionOfType(BindException.class)
                .isThrownBy(
                        () -> PropertiesBinding.bind(CatalogueProperties.class, PREFIX + property));
    }
}
