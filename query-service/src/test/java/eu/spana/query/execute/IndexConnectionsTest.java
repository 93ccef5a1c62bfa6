package eu.spana.query.execute;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.query.PropertiesRunner;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;

class IndexConnectionsTest {
    private final PropertiesRunner<IndexConnections> runner =
            new PropertiesRunner<>(IndexConnections.class);

    @Test
    void hasDefaults() {
        assertThat(runner.bind()).isEqualTo(new IndexConnections(64, Duration.ofSeconds(6)));
    }

    @Test
    void takesEveryProperty() {
        assertThat(runner.bind("max", "7", "patience", "1s"))
                .isEqualTo(new IndexConnections(7, Duration.ofSeconds(1)));
    }

    @ParameterizedTest
    @CsvSource({"max,0", "max,1001", "max,many", "patience,0s", "patience,-1s"})
    void refusesAnImpossibleValue(String name, String value) {
        runner.assertRefused(name, value);
    }
}
