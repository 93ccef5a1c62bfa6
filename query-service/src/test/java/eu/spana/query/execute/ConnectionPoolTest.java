package eu.spana.query.execute;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.query.PropertiesRunner;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectionPoolTest {
    private final PropertiesRunner<ConnectionPool> runner =
            new PropertiesRunner<>(ConnectionPool.class);

    @Test
    void hasDefaults() {
        assertThat(runner.bind()).isEqualTo(new ConnectionPool(64));
    }

    @Test
    void takesEveryProperty() {
        assertThat(runner.bind("max-connections", "7")).isEqualTo(new ConnectionPool(7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1001", "many"})
    void refusesAnImpossibleNumber(String value) {
        runner.assertRefused("max-connections", value);
    }
}
