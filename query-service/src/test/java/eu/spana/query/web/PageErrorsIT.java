package eu.spana.query.web;

import static eu.spana.query.IndexFixture.article;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.query.IndexFixture;
import eu.spana.query.QueryApi;
import eu.spana.query.QueryIntegrationTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.net.http.HttpResponse;

@QueryIntegrationTest
class PageErrorsIT {
    @Autowired private IndexFixture index;
    @Autowired private QueryApi api;

    @BeforeEach
    void fill() {
        index.holds(
                article("one").text("en", "Phishing", "x"),
                article("two").text("en", "Phishing", "x"));
    }

    @Test
    void offerToBeginASearchAnewWhosePagesHaveExpired() {
        String cursor = api.search("q", "phishing", "size", "1").get("next").asString();
        index.removeIndex();
        fill();
        String path = "/?q=phishing&size=1&cursor=" + cursor;
        HttpResponse<String> page = api.get(path);
        assertThat(page.statusCode()).isEqualTo(410);
        assertThat(page.body())
                .contains("These pages have expired", "Search again")
                .contains("href=\"/?q=phishing&amp;size=1\"");
        assertThat(api.get(path, "Accept-Language", "sv").body())
                .contains("De här sidorna finns inte kvar", "Sök igen");
    }

    @Test
    void sayWhatAPageCanBeAsked() {
        HttpResponse<String> posted = api.send("POST", "/");
        assertThat(posted.statusCode()).isEqualTo(405);
        assertThat(posted.headers().firstValue("Allow").orElse("")).contains("GET");
        assertThat(api.send("HEAD", "/").statusCode()).isEqualTo(200);
        assertThat(api.send("HEAD", "/").body()).isEmpty();
    }

    @Test
    void areShownWhateverABrowserAccepts() {
        for (String accepted : new String[] {"garbage", "application/json", "image/png"}) {
            assertThat(api.get("/", "Accept", accepted).statusCode()).as(accepted).isEqualTo(200);
            assertThat(api.get("/nowhere", "Accept", accepted).statusCode())
                    .as(accepted)
                    .isEqualTo(404);
        }
    }
}
