package eu.spana.query.export;

import static eu.spana.query.IndexFixture.article;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.document.DocumentBuilder;
import eu.spana.document.Published;
import eu.spana.document.Visibility;
import eu.spana.query.IndexFixture;
import eu.spana.query.QueryApi;
import eu.spana.query.QueryIntegrationTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

@QueryIntegrationTest
class ExportControllerIT {
    /// More than the index gives in one answer.
    private static final int MANY = 10_500;

    @Autowired private IndexFixture index;
    @Autowired private QueryApi api;

    @Test
    void writesEverythingFoundHoweverMuch() {
        List<DocumentBuilder> documents =
                new ArrayList<>(
                        IntStream.range(0, MANY)
                                .mapToObj(i -> article("d" + i).text("en", "Wanted " + i, "x"))
                                .toList());
        documents.add(article("other").text("en", "Unrelated", "x"));
        documents.add(
                article("secret").text("en", "Wanted", "x").visibility(Visibility.RESTRICTED));
        index.holds(documents);
        List<JsonNode> lines = ndjson("q=wanted");
        assertThat(lines.stream().map(line -> line.get("id").asString()).distinct())
                .hasSize(MANY)
                .doesNotContain("other", "secret");
        assertThat(ndjson("q=wanted&sort=newest")).hasSize(MANY);
        index.holds(List.of());
    }

    @Test
    void writesADocumentALine() {
        index.holds(sample());
        assertThat(ndjson("").getFirst().toString())
                .isEqualTo(
                        "{\"id\":\"one\",\"url\":\"https://example.org/1\",\"site\":\"example.org\","
                            + "\"kind\":\"article\",\"languages\":[\"sv\"],"
                            + "\"title\":{\"sv\":\"=HYPERLINK(\\\"x\\\")\"},"
                            + "\"published\":{\"date\":\"2012-05\",\"precision\":\"month\","
                            + "\"basis\":\"url\",\"confidence\":0.5},"
                            + "\"authors\":[\"Åsa\",\"Bo\"],\"tags\":[\"@tag\"]}");
        assertThat(ndjson("body=true").getFirst().at("/body/sv").asString())
                .isEqualTo("Två\n\nord");
    }

    @Test
    void writesATableThatNoSpreadsheetTakesForFormulas() {
        index.holds(sample());
        HttpResponse<String> table = api.get("/api/v1/search/export?format=csv&body=true");
        assertThat(table.headers().firstValue("Content-Type")).hasValue("text/csv;charset=utf-8");
        assertThat(table.body())
                .isEqualTo(
                        "id,url,site,kind,language,published,title,authors,tags,body\r\n"
                                + "one,https://example.org/1,example.org,article,sv,2012-05,"
                                + "\"'=HYPERLINK(\"\"x\"\")\",\"Åsa; Bo\",\"'@tag\","
                                + "\"Två\n\nord\"\r\n");
    }

    @ParameterizedTest
    @CsvSource({
        "text/csv,text/csv",
        "application/x-ndjson,application/x-ndjson",
        "*/*,application/x-ndjson",
        "'text/*;q=0.5',text/csv",
        "'text/csv;q=0.1,application/x-ndjson',application/x-ndjson",
        "'text/csv;q=0,*/*',application/x-ndjson"
    })
    void comesInTheFormThatIsAccepted(String accepted, String type) {
        index.holds(sample());
        HttpResponse<String> response = api.get("/api/v1/search/export", "Accept", accepted);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
    }

    @Test
    void refusesToGuessWhatAMalformedHeaderAccepts() {
        HttpResponse<String> response = api.get("/api/v1/search/export", "Accept", "garbage");
        assertThat(response.statusCode()).isEqualTo(406);
    }

    @Test
    void marksATableAsUtf8WhereThatIsAskedFor() {
        index.holds(sample());
        assertThat(api.get("/api/v1/search/export?format=csv&bom=true").body())
                .startsWith("\uFEFFid,url");
    }

    @Test
    void isEmptyWhereNothingIsFound() {
        index.holds(sample());
        assertThat(api.get("/api/v1/search/export?q=zebra").body()).isEmpty();
        assertThat(api.get("/api/v1/search/export?q=zebra&format=csv").body()).hasLineCount(1);
    }

    @Test
    void takesTheFiltersOfASearch() {
        index.holds(sample(), article("two").text("en", "Two", "x"));
        assertThat(ndjson("language=en").getFirst().get("id").asString()).isEqualTo("two");
        assertThat(ndjson("language=en")).hasSize(1);
        assertThat(ndjson("missing=tag")).hasSize(1);
    }

    @Test
    void keepsTheOrderThatIsAskedFor() {
        index.holds(
                article("a").text("en", "Notes", "A botnet.").published(in("2014")),
                article("b").text("en", "Notes", "A botnet of cameras.").published(in("2012")),
                article("c").text("en", "Notes", "A botnet.").published(in("2013")));
        assertThat(ids("q=botnet+cameras&sort=relevance&recency=off")).startsWith("b");
        assertThat(ids("q=botnet&sort=relevance")).containsExactly("a", "c", "b");
        assertThat(ids("q=botnet&sort=newest")).containsExactly("a", "c", "b");
        assertThat(ids("q=botnet&sort=oldest")).containsExactly("b", "c", "a");
    }

    @ParameterizedTest
    @CsvSource({"format=xml,format", "size=5,size", "cursor=x,cursor", "body=yes,body"})
    void refusesWhatItDoesNotTake(String query, String named) {
        HttpResponse<String> response = api.get("/api/v1/search/export?" + query);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains(named);
    }

    private List<String> ids(String query) {
        return ndjson(query).stream().map(line -> line.get("id").asString()).toList();
    }

    private List<JsonNode> ndjson(String query) {
        HttpResponse<String> response = api.get("/api/v1/search/export?" + query);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        JsonMapper json = JsonMapper.shared();
        return response.body().lines().map(json::readTree).toList();
    }

    private static Published in(String year) {
        return new Published(year, Published.Precision.YEAR, Published.Basis.URL, 1);
    }

    private static DocumentBuilder sample() {
        return article("one")
                .text("sv", "=HYPERLINK(\"x\")", "Två\n\nord")
                .source("example.org", "https://example.org/1")
                .authors(List.of("Åsa", "Bo"))
                .tags(List.of("@tag"))
                .published(
                        new Published(
                                "2012-05", Published.Precision.MONTH, Published.Basis.URL, 0.5));
    }
}
