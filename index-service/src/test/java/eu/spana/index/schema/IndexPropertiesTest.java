package eu.spana.index.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.spana.index.PropertiesBinding;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.BindException;

import java.time.Duration;

class IndexPropertiesTest {

    @Test
    void hasDefaults() {
        assertThat(bind()).isEqualTo(new IndexProperties(1, 0, Duration.ofMillis(500)));
    }

    @Test
    void mapsEveryProperty() {
        assertThat(
                        bind(
                                "spana.index.shards=3",
                                "spana.index.replicas=2",
                                "spana.index.refresh-interval=2s"))
                .isEqualTo(new IndexProperties(3, 2, Duration.ofSeconds(2)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spana.index.shards=0",
                "spana.index.shards=1025",
                "spana.index.replicas=-1",
                "spana.index.replicas=11",
                "spana.index.refresh-interval=0s",
                "spana.index.refresh-interval=-1s"
            })
    void refusesInvalidValues(String property) {
        assertThatExceptionOfType(BindException.class).isThrownBy(() -> bind(property));
    }

    private static IndexProperties bind(String... properties) {
        return PropertiesBinding.bind(IndexProperties.class, properties);
    }
}
