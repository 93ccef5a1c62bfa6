package eu.spana.query.compile;

import static eu.spana.query.IndexFixture.article;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.query.IndexFixture;
import eu.spana.query.QueryApi;
import eu.spana.query.QueryIntegrationTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;

@QueryIntegrationTest
class HighlightsIT {
    private static final String MARKUP = "<script>alert('x')</script> & <mark>no mark</mark>";

    @Autowired private IndexFixture index;
    @Autowired private QueryApi api;

    @Test
    void markTheFormsThatAreInTheText() {
        index.holds(article("a").text("sv", "Titel", "Flera cyberattacker mot Malmström i går."));
        assertThat(highlights("cyberattack"))
                .containsExactly("Flera <mark>cyberattacker</mark> mot Malmström i går.");
        assertThat(highlights("malmstrom"))
                .containsExactly("Flera cyberattacker mot <mark>Malmström</mark> i går.");
        assertThat(highlights("cyber*"))
                .containsExactly("Flera <mark>cyberattacker</mark> mot Malmström i går.");
    }

    @Test
    void markAlternativesAndBeginningsToo() {
        index.holds(article("a").text("en", "Notes", "Conventions on ransomware in Budapest."));
        assertThat(highlights("ransomware*"))
                .containsExactly("Conventions on <mark>ransomware</mark> in Budapest.");
        assertThat(highlights("zebra OR \"conventions on\""))
                .containsExactly("<mark>Conventions</mark> on ransomware in Budapest.");
    }

    @Test
    void fallBackToTheBeginningOfTheBody() {
        index.holds(
                article("a").text("en", "Ransomware", "The body starts here. " + "x ".repeat(500)));
        assertThat(highlights("ransomware"))
                .singleElement()
                .satisfies(text ->
                        assertThat(text).startsWith("The body starts here.").hasSizeLessThan(400));
    }

    @Test
    void areEscapedWhateverTheTextHolds() {
        index.holds(article("a").text("en", MARKUP, MARKUP + " then phishing."));
        assertThat(highlights("phishing"))
                .containsExactly(
                        "&lt;script&gt;alert(&#x27;x&#x27;)&lt;&#x2F;script&gt; &amp;"
                                + " &lt;mark&gt;no mark&lt;&#x2F;mark&gt; then"
                                + " <mark>phishing</mark>.");
        assertThat(highlights("script phishing -zebra"))
                .allSatisfy(text -> assertThat(text).doesNotContain("<script"));
    }

    @Test
    void areEscapedWhereNothingIsMarked() {
        index.holds(article("a").text("en", "Phishing", MARKUP));
        assertThat(highlights("phishing"))
                .singleElement()
                .satisfies(
                        text -> assertThat(text).startsWith("&lt;script&gt;").doesNotContain("<"));
    }

    @Test
    void comeFromABodyOfAnyLength() {
        index.holds(
                article("a").text("en", "Long", "word ".repeat(400_000) + " phishing at the end."));
        assertThat(highlights("phishing")).hasSize(1);
    }

    @Test
    void sayTheirLanguages() {
        index.holds(
                article("a")
                        .text("sv", "Nätfiske", "Om nätfiske, på engelska phishing.")
                        .text("en", "Phishing", "Phishing of banks."));
        assertThat(highlights("phishing")).hasSize(2);
        assertThat(values("phishing", "highlightLanguages")).containsExactly("sv", "en");
        assertThat(values("banks", "highlightLanguages")).containsExactly("en");
        assertThat(api.search("q", "banks").at("/hits/0/language").asString()).isEqualTo("sv");
    }

    private List<String> highlights(String text) {
        return values(text, "highlights");
    }

    private List<String> values(String text, String field) {
        return api.search("q", text)
                .get("hits")
                .get(0)
                .get(field)
                .valueStream()
                .map(node -> node.asString())
                .toList();
    }
}
