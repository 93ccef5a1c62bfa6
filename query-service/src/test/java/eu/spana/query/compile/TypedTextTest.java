package eu.spana.query.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.spana.query.parameter.InvalidParameter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;

class TypedTextTest {
    private static final SearchLimits LIMITS = new SearchLimits(100, 10, 3, Duration.ofSeconds(1));

    /// So that nothing but its length is ever looked at.
    @ParameterizedTest
    @ValueSource(strings = {"a* ", "a ", "\"a\" ", "a OR ", "\"", "(", "site:x ", "-"})
    void isRefusedForItsLengthBeforeAnythingElse(String repeated) {
        assertRefused(repeated.repeat(101), "at most 100 characters long");
    }

    @Test
    void isRefusedForMoreThanTheIndexIsToLookUp() {
        assertRefused("a ".repeat(11), "of at most 10 words");
        assertRefused("a OR ".repeat(11), "of at most 10 words");
        assertRefused("ab* ".repeat(4), "of at most 3 beginnings of words with a *");
        assertRefused("-ab* OR ".repeat(4), "of at most 3 beginnings of words with a *");
    }

    private static void assertRefused(String text, String allowed) {
        assertThatExceptionOfType(InvalidParameter.class)
                .isThrownBy(() -> TypedText.read(text, LIMITS))
                .satisfies(refusal -> assertThat(refusal.allowed()).isEqualTo(allowed));
    }
}
