package eu.spana.query.compile;

import static eu.spana.query.IndexFixture.article;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.document.DocumentBuilder;
import eu.spana.document.Published;
import eu.spana.document.Published.Basis;
import eu.spana.document.Published.Precision;
import eu.spana.query.IndexFixture;
import eu.spana.query.QueryApi;
import eu.spana.query.QueryIntegrationTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.time.ZoneOffset;

@QueryIntegrationTest
class RecencyIT {
    @Autowired private IndexFixture index;
    @Autowired private QueryApi api;

    @Test
    void putsTheNewerOfTwoEqualsFirst() {
        index.holds(
                published("a-old", 3000).text("en", "Notes", "A botnet was taken down."),
                published("b-new", 3).text("en", "Notes", "A botnet was taken down."));
        assertThat(api.found("q", "botnet")).containsExactly("b-new", "a-old");
    }

    @Test
    void canBeSwitchedOff() {
        index.holds(
                published("a-old", 3000).text("en", "Notes", "A botnet was taken down."),
                published("b-new", 3).text("en", "Notes", "A botnet was taken down."));
        assertThat(api.found("q", "botnet", "recency", "off")).containsExactly("a-old", "b-new");
        assertThat(api.get("/api/v1/search?q=botnet&recency=maybe").statusCode()).isEqualTo(400);
    }

    @Test
    void doesNotOutweighAWord() {
        index.holds(
                published("old", 3000).text("en", "Notes", "A botnet of cameras was taken down."),
                published("new", 3).text("en", "Notes", "A botnet was taken down, it seems."));
        assertThat(api.found("q", "botnet cameras")).containsExactly("old", "new");
    }

    @Test
    void losesNothingWithoutADate() {
        index.holds(article("undated").text("en", "Notes", "A botnet was taken down."));
        assertThat(api.found("q", "botnet")).containsExactly("undated");
    }

    private static DocumentBuilder published(String id, int daysAgo) {
        String day = LocalDate.now(ZoneOffset.UTC).minusDays(daysAgo).toString();
        return article(id).published(new Published(day, Precision.DAY, Basis.META, 0.9));
    }
}
