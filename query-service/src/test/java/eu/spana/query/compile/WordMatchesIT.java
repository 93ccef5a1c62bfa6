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
