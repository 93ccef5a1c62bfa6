package eu.spana.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentIdTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "blogg.example:0f3c", "A-Z_a.z:0-9"})
    void acceptsLettersDigitsAndFourSigns(String value) {
        assertThat(new DocumentId(value).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "å", "a/b", "a\n", "https://a.example/"})
    void refusesEverythingElse(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new DocumentId(value));
    }

    @ParameterizedTest
    @ValueSource(ints = {257, 1000})
    void refusesMoreThan256Characters(int length) {
        assertThatIllegalArgumentException().isThrownBy(() -> new DocumentId("a".repeat(length)));
    }
}
