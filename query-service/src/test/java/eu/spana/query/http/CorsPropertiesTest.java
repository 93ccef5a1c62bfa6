package eu.spana.query.http;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.query.PropertiesRunner;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.List;

class CorsPropertiesTest {
    private final PropertiesRunner<CorsProperties> runner =
            new PropertiesRunner<>(CorsProperties.class);

    @Test
    void allowsNobodyByDefault() {
        assertThat(runner.bind()).isEqualTo(new CorsProperties(List.of(), Duration.ofHours(1)));
    }

    @Test
    void takesEveryProperty() {
        assertThat(runner.bind("origins", "https://a.example,http://b:8080", "max-age", "5m"))
                .isEqualTo(
                        new CorsProperties(
                                List.of("https://a.example", "http://b:8080"),
                                Duration.ofMinutes(5)));
        assertThat(runner.bind("origins", "*").origins()).containsExactly("*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.example", "https://a.example/", "https://a.example/x", "ftp://a"})
    void refusesWhatIsNoOrigin(String origin) {
        runner.assertRefused("origins", origin);
    }
}
