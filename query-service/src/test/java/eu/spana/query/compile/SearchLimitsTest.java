package eu.spana.query.compile;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.query.PropertiesRunner;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;

class SearchLimitsTest {
    private final PropertiesRunner<SearchLimits> runner =
            new PropertiesRunner<>(SearchLimits.class);

    @Test
    void hasDefaults() {
        assertThat(runner.bind()).isEqualTo(new SearchLimits(2000, 100, 10, Duration.ofSeconds(5)));
    }

    @Test
    void takesEveryProperty() {
        assertThat(
                        runner.bind(
                                "max-characters",
                                "500",
                                "max-clauses",
                                "20",
                                "max-prefixes",
                                "5",
                                "timeout",
                                "300ms"))
                .isEqualTo(new SearchLimits(500, 20, 5, Duration.ofMillis(300)));
    }

    @ParameterizedTest
    @CsvSource({
        "max-characters,99",
        "max-characters,10001",
        "max-clauses,9",
        "max-clauses,501",
        "max-prefixes,0",
        "timeout,0s",
        "timeout,-1s",
        "timeout,soon"
    })
    void refusesAnImpossibleValue(String name, String value) {
        runner.assertRefused(name, value);
    }
}
