package eu.spana.query.search;

import static eu.spana.query.IndexFixture.article;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.document.Published;
import eu.spana.query.IndexFixture;
import eu.spana.query.QueryApi;
import eu.spana.query.QueryIntegrationTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

@QueryIntegrationTest
class SearchControllerIT {
    @Autowired private IndexFixture index;
    @Autowired private QueryApi api;

    @BeforeEach
    void fill() {

        index.holds(
                article("example.org:one")
                        .text("en", "Phishing <b>today</b>", "About phishing.")
                        .source("example.org", "https://example.org/one")
                        .authors(List.of("Ada Example"))
                        .tags(List.of("fraud"))
                        .published(
                                new Published(
                                        "2012-05-02",
                                        Published.Precision.DAY,
                                        Published.Basis.BYLINE,
                                        0.5)));
    }

    @Test
    void answersInTheShapeOfTheContract() {
        JsonNode answer = api.search("q", "phishing");
        assertThat(answer.propertyNames())
                .containsExactly("total", "tookMillis", "hits", "facets", "missing");
        assertThat(answer.get("total").toString()).isEqualTo("{\"value\":1,\"relation\":\"eq\"}");
        JsonNode hit = answer.get("hits").get(0);
        assertThat(hit.propertyNames())
                .containsExactly(
                        "id",
                        "url",
                        "site",
                        "kind",
                        "language",
                        "title",
                        "published",
                        "authors",
                        "tags",
                        "score",
                        "highlights",
                        "highlightLanguages");
        assertThat(hit.get("title").asString()).isEqualTo("Phishing <b>today</b>");
        assertThat(hit.get("kind").asString()).isEqualTo("article");
        assertThat(hit.get("published").toString())
                .isEqualTo(
                        "{\"date\":\"2012-05-02\",\"precision\":\"day\",\"basis\":\"byline\","
                                + "\"confidence\":0.5}");
        assertThat(hit.get("score").asDouble()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+ - = && || > < ! ( ) { } [ ] ^ \" ~ * ? : \\ /",
                "+",
                "-",
                "--",
                "\"",
                "\"\"",
                "\"\"\"",
                "*",
                "**",
                "?",
                ":",
                "\\",
                "/",
                "(",
                "OR",
                "OR OR",
                "NOT",
                "- OR *",
                "site:",
                "before:",
                "before:never",
                "tag:\"",
                ":x",
                "x:",
                "phishing\\",
                "phishing/",
                "\"phishing",
                "phishing~2",
                "phishing^1000",
                "{\"a\":1}",
                "\u0000\u0001\u001b",
                "\uFFFD\uFFFF",
                "🔒 🏴‍☠️",
                "\u202Eabc",
                "e\u0301\u0301\u0301",
                "日本語 ไทย",
                "a*",
                "*a",
                "a-*",
                "-a*",
                "%00",
                "' OR 1=1 --",
                "<script>",
                "${7*7}"
            })
    void neverFailsWhateverIsTyped(String typed) {
        assertThat(api.search("q", typed).get("hits").isArray()).isTrue();
    }

    @Test
    void takesTextAsLongAsTheLimits() {
        String words =
                IntStream.range(0, 100).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
        assertThat(api.found("q", words)).isEmpty();
        String phrases =
                IntStream.range(0, 100)
                        .mapToObj(i -> "\"a b%d\"".formatted(i))
                        .collect(Collectors.joining(" "));
        assertThat(api.found("q", phrases)).isEmpty();
        String beginnings = "ph* ".repeat(10);
        assertThat(api.found("q", beginnings)).hasSize(1);
    }

    @Test
    void refusesTextBeyondTheLimits() {
        assertThat(refused("q", "x".repeat(10_000)).get("allowed").asString())
                .isEqualTo("at most 2000 characters long");
        assertThat(refused("q", "x ".repeat(101)).get("allowed").asString())
                .isEqualTo("of at most 100 words");
        assertThat(refused("q", "ph* ".repeat(11)).get("allowed").asString())
                .contains("10 beginnings");
        assertThat(refused("q", "x OR ".repeat(101) + "x").get("parameter").asString())
                .isEqualTo("q");
    }

    @Test
    void namesUnknownParametersAndTheKnownOnes() {
        HttpResponse<String> response = api.get("/api/v1/search?q=x&sprache=sv&page=2");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
        JsonNode problem = QueryApi.json(response);
        assertThat(problem.get("type").asString()).isEqualTo("urn:spana:problem:unknown-parameter");
        assertThat(problem.get("unknown").toString()).isEqualTo("[\"page\",\"sprache\"]");
        assertThat(problem.get("known").toString()).contains("\"language\"", "\"not.site\"");
    }

    @ParameterizedTest
    @CsvSource({
        "language,xx", "kind,blog", "year,12", "not.year,0000", "from,yesterday", "to,2012-02-30",
        "sort,best", "size,0", "size,101", "size,ten", "size,9999999999", "facets,colour",
        "facets,'none,site'", "missing,kind", "timeline,maybe"
    })
    void namesABadValueAndWhatIsAllowed(String parameter, String value) {
        JsonNode problem = refused(parameter, value);
        assertThat(problem.get("parameter").asString()).isEqualTo(parameter);
        assertThat(problem.get("allowed").asString()).isNotBlank();
    }

    @Test
    void refusesAParameterGivenTwiceThatCanBeGivenOnce() {
        assertThat(refused("q", "a", "q", "b").get("parameter").asString()).isEqualTo("q");
    }

    @Test
    void takesEmptyParametersAsAbsentAsFormsSendThem() {
        assertThat(api.found("q", "", "from", "", "to", "", "language", "")).hasSize(1);
    }

    @Test
    void refusesWhatIsNotPercentEncoded() {
        HttpResponse<String> response = api.get("/api/v1/search?q=%FF%FE");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).contains("json");
    }

    private JsonNode refused(String... namesAndValues) {
        HttpResponse<String> response = api.get("/api/v1/search?" + QueryApi.query(namesAndValues));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        return QueryApi.json(response);
    }
}
