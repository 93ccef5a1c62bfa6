package eu.spana.query.web.wording;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.query.web.wording.MarkedText.Run;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedTextTest {

    @Test
    void knowsWhichWordsAreMarked() {
        assertThat(MarkedText.ofHighlight("a <mark>b</mark> c<mark>d</mark>").runs())
                .containsExactly(
                        new Run("a ", false),
                        new Run("b", true),
                        new Run(" c", false),
                        new Run("d", true));
    }

    @Test
    void isTextAgain() {
        assertThat(MarkedText.ofHighlight("&lt;b&gt; &amp;amp; &#x27;<mark>&quot;</mark>").runs())
                .containsExactly(new Run("<b> &amp; '", false), new Run("\"", true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>x</script>",
                "<mark onclick=x>a</mark>",
                "<mark>a",
                "a</mark>",
                "<MARK>a</MARK>",
                "a < b"
            })
    void takesNothingElseForAMark(String text) {
        assertThat(MarkedText.ofHighlight(text)).isEqualTo(MarkedText.of(text));
    }

    @Test
    void losesNothing() {
        String marked = "<mark>a</mark> text ".repeat(100_000);
        assertThat(MarkedText.ofHighlight(marked).runs()).hasSize(200_000);
    }
}
