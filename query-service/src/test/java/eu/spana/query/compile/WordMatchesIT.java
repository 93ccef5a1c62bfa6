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
class WordMatchesIT {
    @Autowired private IndexFixture index;
    @Autowired private QueryApi api;

    @Test
    void tellWhichWordWasFoundInWhichFormWhere() {
        index.holds(
                article("a")
                        .text(
                                "sv",
                                "Cyberattacken mot hamnen",
                                "Flera cyberattacker stoppade kranarna."));
        assertThat(explanation("cyberattack attack hamnen polis"))
                .containsExactly(
                        "“cyberattack” was found as “cyberattacken”, another form, in the title"
                                + " (Swedish), as “cyberattacker”, another form, in the body"
                                + " (Swedish)",
                        "“attack” was found as “cyberattacken”, which contains it, in the title"
                                + " (Swedish), as “cyberattacker”, which contains it, in the body"
                                + " (Swedish)",
                        "“hamnen” was found as typed in the title (Swedish)",
                        "“polis” was not found in the text");
    }

    @Test
    void tellWhatWasLookedForInOtherWaysThanByWords() {
        index.holds(
                article("a").text("en", "Ransomware at Budapest", "The Budapest Convention."),
                article("b").text("en", "Ransomware", "O’Brien’s fraud. CVE-2021-44228."));
        assertThat(explanation("ransom* budapest"))
                .contains(
                        "“ransom” was found as “ransomware”, which begins so, in the title"
                                + " (English)");
        assertThat(explanation("ransomwear OR \"budapest convention\""))
                .anySatisfy(sentence -> assertThat(sentence).startsWith("“convention” was found"));
        assertThat(explanation("ransomwqre"))
                .containsExactly(
                        "“ransomwqre” was found as “ransomware”, which may have been meant, in the"
                                + " title (English)");
        assertThat(explanation("CVE-2021-44228"))
                .containsExactly("“CVE-2021-44228” was found as typed in the body (English)");
        assertThat(explanation("o’brien fraud"))
                .contains(
                        "“o’brien” was found as “o’brien’s”, another form, in the body (English)");
    }

    @Test
    void areToldOnRequestOnly() {
        index.holds(article("a").text("en", "Notes", "A botnet."));
        assertThat(api.search("q", "botnet").get("hits").get(0).has("explanation")).isFalse();
    }

    private List<String> explanation(String text) {
        return api.search("q", text, "explain", "true")
                .get("hits")
                .get(0)
                .get("explanation")
                .valueStream()
                .map(sentence -> sentence.asString())
                .toList();
    }
}
