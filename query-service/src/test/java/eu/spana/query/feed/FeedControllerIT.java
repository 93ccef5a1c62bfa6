package eu.spana.query.feed;

import static eu.spana.query.IndexFixture.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;

import eu.spana.document.Published;
import eu.spana.query.IndexFixture;
import eu.spana.query.QueryApi;
import eu.spana.query.QueryIntegrationTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

@QueryIntegrationTest
class FeedControllerIT {
    private static final String HOSTILE = "]]> & <b>\"'\u0001\uFFFF 🔒 </title>";

    @Autowired private IndexFixture index;
    @Autowired private QueryApi api;

    @BeforeEach
    void fill() {

        index.holds(
                article("older").text("en", "Phishing", "About phishing.").published(at("2011")),
                article("newer")
                        .text("sv", "Nätfiske " + HOSTILE, "Phishing < och & mer.")
                        .source("example.org", "https://example.org/a?b=1&c=2")
                        .authors(List.of("Åsa " + HOSTILE))
                        .tags(List.of("a & b"))
                        .published(at("2012")),
                article("oldest").text("en", "Phishing", "About phishing.").published(at("2010")));
    }

    @Test
    void isReadByAFeedReaderWithTheNewestFirst() {
        SyndFeed feed = feed("/api/v1/search.atom?q=phishing");
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getEntries())
                .extracting(SyndEntry::getUri)
                .containsExactly(
                        "urn:spana:document:newer",
                        "urn:spana:document:older",
                        "urn:spana:document:oldest");
        SyndEntry newest = feed.getEntries().getFirst();
        assertThat(newest.getTitle()).contains("]]> & <b>\"'\uFFFD\uFFFD 🔒 </title>");
        assertThat(newest.getLink()).isEqualTo("https://example.org/a?b=1&c=2");
        assertThat(newest.getAuthor()).startsWith("Åsa");
        assertThat(newest.getUpdatedDate().toInstant()).isAfter(Instant.EPOCH.minusMillis(1));
        assertThat(newest.getPublishedDate().toInstant())
                .isEqualTo(Instant.parse("2012-01-01T10:00:00Z"));
        assertThat(newest.getDescription().getValue())
                .isEqualTo("<mark>Phishing</mark> &lt; och &amp; mer.");
    }

    @Test
    void saysTheLanguageOfEachExtract() {
        index.holds(
                article("both")
                        .text("sv", "Nätfiske", "Ordet phishing är engelska.")
                        .text("en", "Phishing", "Phishing of banks."));
        String both = "/api/v1/search.atom?q=phishing";
        assertThat(api.get(both).body()).contains("<summary type=\"html\" xml:lang=\"sv\">");
        assertThat(summary(both))
                .isEqualTo(
                        "Ordet <mark>phishing</mark> är engelska."
                                + " … <span lang=\"en\"><mark>Phishing</mark> of banks.</span>");
        String second = "/api/v1/search.atom?q=banks";
        assertThat(api.get(second).body())
                .contains("<entry xml:lang=\"sv\">", "<summary type=\"html\" xml:lang=\"en\">");
        assertThat(summary(second)).isEqualTo("Phishing of <mark>banks</mark>.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=phishing&size=2",
                "q=phishing%20OR%20n%C3%A4ktergal%20OR%20%22100%25%20a%26b%22&size=2"
            })
    void namesItselfAndTheNextPageUntilTheLast(String query) {
        List<String> ids = new ArrayList<>();
        String next = "/api/v1/search.atom?" + query;
        int pages = 0;
        while (!next.isEmpty()) {
            SyndFeed feed = feed(next);
            assertThat(link(feed, "self")).endsWith(next);
            feed.getEntries().forEach(entry -> ids.add(entry.getUri()));
            next = link(feed, "next").replaceFirst("^http://localhost:[0-9]+", "");
            pages++;
        }
        assertThat(pages).isEqualTo(2);
        assertThat(ids).hasSize(3).doesNotHaveDuplicates();
    }

    /// RFC 4287 demands an alternate of each entry without content.
    @Test
    void leadsToOurPageOfADocumentThatHasNoAddress() {
        SyndFeed feed = feed("/api/v1/search.atom?q=phishing");
        assertThat(feed.getEntries())
                .extracting(entry -> entry.getLink().replaceFirst("^http://localhost:[0-9]+", ""))
                .containsExactly(
                        "https://example.org/a?b=1&c=2", "/documents/older", "/documents/oldest");
    }

    @Test
    void isValidWhereNothingIsFound() {
        SyndFeed feed = feed("/api/v1/search.atom?q=zebra");
        assertThat(feed.getEntries()).isEmpty();
        assertThat(feed.getTitle()).isEqualTo("zebra");
        assertThat(feed.getUri()).isEqualTo(link(feed, "self"));
    }

    @Test
    void isNotSentAgainUnchanged() {
        String path = "/api/v1/search.atom?q=phishing&size=2";
        HttpResponse<String> feed = api.get(path);
        String tag = feed.headers().firstValue("ETag").orElseThrow();
        assertThat(feed.headers().firstValue("Content-Type"))
                .hasValue("application/atom+xml;charset=utf-8");
        assertThat(api.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        index.holds(article("fresh").text("en", "Phishing", "x"));
        assertThat(api.get(path, "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void refusesWhatItDoesNotTake() {
        assertThat(api.get("/api/v1/search.atom?facets=site").statusCode()).isEqualTo(400);
        assertThat(api.get("/api/v1/search.atom?size=0").statusCode()).isEqualTo(400);
    }

    private SyndFeed feed(String path) {
        HttpResponse<String> response = api.get(path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        try {
            return new SyndFeedInput().build(new StringReader(response.body()));
        } catch (FeedException malformed) {
            throw new AssertionError(response.body(), malformed);
        }
    }

    private String summary(String path) {
        return feed(path).getEntries().getFirst().getDescription().getValue();
    }

    private static String link(SyndFeed feed, String relation) {
        return feed.getLinks().stream()
                .filter(link -> link.getRel().equals(relation))
                .map(SyndLink::getHref)
                .findFirst()
                .orElse("");
    }

    private static Published at(String year) {
        return new Published(
                year + "-01-01T10:00:00Z", Published.Precision.INSTANT, Published.Basis.FEED, 1);
    }
}
