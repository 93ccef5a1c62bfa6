package eu.spana.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "text &amp; more", "a <mark>b</mark> c <mark>d</mark>"})
    void letsTextWithMarksPass(String marked) {
        assertThat(Markup.of(marked).html()).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>x</script>",
                "<mark onclick=x>a</mark>",
                "<mark>a",
                "a</mark>",
                "<MARK>a</MARK>",
                "<mark><mark>a</mark></mark>",
                "a < b",
                "<mark>a</mark><img src=x>",
                "<mark/>"
            })
    void escapesEverythingElse(String marked) {
        assertThat(Markup.of(marked).html()).doesNotContain("<", ">");
    }

    @Test
    void escapesText() {
        assertThat(Markup.ofText("<mark>a</mark> & \"b\"").html())
                .isEqualTo("&lt;mark&gt;a&lt;/mark&gt; &amp; &quot;b&quot;");
    }

    @Test
    void takesLongTextWithoutDeepStacks() {
        String marked = "<mark>a</mark> text ".repeat(100_000);
        assertThat(Markup.of(marked).html()).isEqualTo(marked);
    }
}
