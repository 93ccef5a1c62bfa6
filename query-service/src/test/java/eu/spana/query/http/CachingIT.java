package eu.spana.query.http;

import static eu.spana.query.IndexFixture.article;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.query.IndexFixture;
import eu.spana.query.QueryApi;
import eu.spana.query.QueryIntegrationTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;

@QueryIntegrationTest
class CachingIT {
    @Autowired private IndexFixture index;
    @Autowired private QueryApi api;

    @BeforeEach
    void fill() {

        index.holds(
                IntStream.range(0, 12)
                        .mapToObj(i -> article("d" + i).text("en", "Phishing " + i, "x"))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/search?q=phishing,no-cache",
        "/api/v1/search?q=phishing&size=100,no-cache",
        "'/api/v1/suggest?q=phi','max-age=30, public'",
        "/api/v1/documents/d1,no-cache",
        "/api/v1/documents/d1/similar,no-cache"
    })
    void nothingIsSentAgainUnchanged(String path, String cacheControl) {
        HttpResponse<String> first = api.get(path);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(first.headers().firstValue("Cache-Control")).hasValue(cacheControl);
        HttpResponse<String> second = api.get(path, "If-None-Match", tag);
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(second.headers().firstValue("ETag")).hasValue(tag);
        HttpResponse<String> compressed =
                api.get(path, "If-None-Match", tag, "Accept-Encoding", "gzip");
        assertThat(compressed.statusCode()).isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/search?q=phishing", "/api/v1/suggest?q=phi"})
    void whatChangedIsSentAgain(String path) {
        String tag = api.get(path).headers().firstValue("ETag").orElseThrow();
        index.holds(article("other").text("en", "Phishing differently", "x"));
        assertThat(api.get(path, "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void answersAreCompressedForThoseWhoAsk() {
        index.holds(
                IntStream.range(0, 12)
                        .mapToObj(i -> article("d" + i).text("en", "Phishing", "x ".repeat(1000)))
                        .toList());
        for (String path :
                List.of(
                        "/api/v1/search?size=100",
                        "/api/v1/search/export",
                        "/api/v1/search.atom",
                        "/api/v1/documents/d1",
                        "/")) {
            assertThat(
                            api.get(path, "Accept-Encoding", "gzip")
                                    .headers()
                                    .firstValue("Content-Encoding"))
                    .as(path)
                    .hasValue("gzip");
            HttpResponse<String> plain = api.get(path);
            assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
            assertThat(plain.headers().allValues("Vary"))
                    .anySatisfy(vary -> assertThat(vary).containsIgnoringCase("Accept-Encoding"));
        }
    }

    /// A document that is not there yet would else be missing for longer than it is.
    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/documents/not-yet", "/api/v1/search?size=0", "/api/v1/nowhere"})
    void problemsAreKeptByNobody(String path) {
        assertThat(api.get(path).headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void noForeignPageMayAskUnlessConfigured() {
        assertThat(
                        api.get("/api/v1/search", "Origin", "https://elsewhere.example")
                                .headers()
                                .firstValue("Access-Control-Allow-Origin"))
                .isEmpty();
    }
}
