package eu.spana.query.lookup;

import static eu.spana.query.IndexFixture.article;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.document.CutBlock;
import eu.spana.document.Indicators;
import eu.spana.document.Visibility;
import eu.spana.query.IndexFixture;
import eu.spana.query.QueryApi;
import eu.spana.query.QueryIntegrationTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;

@QueryIntegrationTest
class DocumentControllerIT {
    private static final String PATH = "/api/v1/documents/";

    @Autowired private IndexFixture index;
    @Autowired private QueryApi api;

    @BeforeEach
    void fill() {

        index.holds(
                article("a:b.c_d-1")
                        .text("sv", "Titel", "Första stycket.\n\nAndra stycket.")
                        .text("en", "Title", "First.\n\nSecond.")
                        .content(Instant.parse("2026-01-02T03:04:05Z"), "text/html", 42, "00ff")
                        .fingerprint(null)
                        .section("Nyheter")
                        .alternates(Map.of("en", "https://blogg.example/en"))
                        .cut(List.of(new CutBlock("share", "Dela på <b>Torget</b>")))
                        .indicators(
                                new Indicators(
                                        List.of("CVE-2021-44228"),
                                        List.of(),
                                        List.of(),
                                        List.of(),
                                        List.of())),
                article("hidden").text("en", "x", "x").visibility(Visibility.RESTRICTED));
        index.holdsRemovalOf("gone");
    }

    @Test
    void answersWithTheWholeDocument() {
        HttpResponse<String> response = api.get(PATH + "a:b.c_d-1");
        assertThat(response.statusCode()).isEqualTo(200);
        JsonNode document = QueryApi.json(response);
        assertThat(document.get("body").toString())
                .isEqualTo(
                        "{\"sv\":\"Första stycket.\\n\\nAndra stycket.\","
                                + "\"en\":\"First.\\n\\nSecond.\"}");
        assertThat(document.get("languages").toString()).isEqualTo("[\"sv\",\"en\"]");
        assertThat(document.get("provenance").toString())
                .isEqualTo(
                        "{\"retrievedAt\":\"2026-01-02T03:04:05Z\",\"contentType\":\"text/html\","
                                + "\"contentBytes\":42,\"contentSha256\":\"00ff\"}");
        assertThat(document.get("indicators").toString())
                .isEqualTo("{\"cves\":[\"CVE-2021-44228\"]}");
        assertThat(document.has("removed")).isFalse();
    }

    @Test
    void showsWhatWasCutToThoseWhoAsk() {
        JsonNode asked = QueryApi.json(api.get(PATH + "a:b.c_d-1?cut=true"));
        assertThat(asked.get("cut").toString())
                .isEqualTo("[{\"rule\":\"share\",\"text\":\"Dela på <b>Torget</b>\"}]");

        JsonNode plain = QueryApi.json(api.get(PATH + "a:b.c_d-1"));
        assertThat(plain.has("cut")).isFalse();
        assertThat(plain.get("section").asString()).isEqualTo("Nyheter");
        assertThat(plain.at("/alternates/en").asString()).isEqualTo("https://blogg.example/en");
        assertThat(api.get(PATH + "a:b.c_d-1?cut=perhaps").statusCode()).isEqualTo(400);
    }

    @Test
    void answersNotModifiedToACallerWhoHasTheVersion() {
        String tag = api.get(PATH + "a:b.c_d-1").headers().firstValue("ETag").orElseThrow();
        assertThat(api.get(PATH + "a:b.c_d-1", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(api.get(PATH + "a:b.c_d-1", "If-None-Match", "\"0\"").statusCode())
                .isEqualTo(200);
        assertThat(api.get(PATH + "a:b.c_d-1?cut=true", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "gone", "hidden", "_search", "a%20b", "%C3%A5", "_doc"})
    void doesNotKnowWhatIsUnknownRemovedOrRestricted(String id) {
        HttpResponse<String> response = api.get(PATH + id);
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(QueryApi.json(response).get("type").asString())
                .isEqualTo("urn:spana:problem:unknown-document");
    }
}
