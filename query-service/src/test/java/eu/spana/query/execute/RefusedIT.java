package eu.spana.query.execute;

import static eu.spana.query.IndexFixture.article;
import static eu.spana.query.QueryApi.query;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.query.IndexFixture;
import eu.spana.query.QueryApi;
import eu.spana.query.QueryIntegrationTest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Questions made to hurt cost the index nothing: it never hears of them.
@QueryIntegrationTest
class RefusedIT {
    private static final List<String> PATHS =
            List.of("/?", "/api/v1/search?", "/api/v1/search.atom?", "/api/v1/search/export?");

    @Autowired private IndexFixture index;
    private ProxiedService service;
    private QueryApi api;

    @BeforeEach
    void start() {
        index.holds(article("one").text("en", "Ordinary", "x"));
        service = ProxiedService.start();
        api = service.api();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    /// Each of a sort; those of the first half are not too long, only too much.
    private static Map<String, String> hostile() {
        Map<String, String> hostile = new LinkedHashMap<>();
        hostile.put("eleven wildcards", query("q", "ab* ".repeat(11)));
        hostile.put("wildcards", query("q", "ab* ".repeat(490)));
        hostile.put("clauses", query("q", "a ".repeat(900)));
        hostile.put("phrases", query("q", "\"a\" ".repeat(450)));
        hostile.put("alternatives", query("q", "a OR ".repeat(390)));
        hostile.put("operators", query("q", "site:x ".repeat(280)));
        hostile.put("filters", many("tag", 900));
        hostile.put("exclusions", many("not.site", 900));
        hostile.put("unknown parameters", many("bad", 900));
        hostile.put("thousands of wildcards", query("q", "ab* ".repeat(7000)));
        hostile.put("10,000 clauses", query("q", "a ".repeat(10_000)));
        hostile.put("nested quotes", query("q", "\"a \"b \"c ".repeat(900)));
        hostile.put("quotes", query("q", "\"".repeat(9001)));
        hostile.put("brackets", query("q", "(".repeat(4500) + "x" + ")".repeat(4500)));
        hostile.put("thousands of filters", many("tag", 3000));
        return hostile;
    }

    @Test
    void neverReachTheIndex() {
        for (String path : PATHS) {
            hostile()
                    .forEach((name, query) -> {
                        HttpResponse<String> answer = api.get(path + query);
                        assertThat(answer.statusCode()).as(path + name).isEqualTo(400);
                        assertThat(service.proxy().asked()).as(path + name).isZero();
                    });
        }
        assertThat(api.found("q", "ordinary")).containsExactly("one");
        assertThat(service.proxy().asked()).isPositive();
    }

    @Test
    void neverReachTheIndexByACursor() {
        for (String content : List.of("[".repeat(20_000), "{\"a\":".repeat(3000), "null")) {
            String cursor =
                    Base64.getUrlEncoder()
                            .encodeToString(content.getBytes(StandardCharsets.US_ASCII));
            assertThat(api.get("/api/v1/search?" + query("cursor", cursor)).statusCode())
                    .isEqualTo(400);
        }
        assertThat(service.proxy().asked()).isZero();
    }

    /// The server reads 32 kB of a request.
    @Test
    void areNotReadToTheirEnd() {
        for (String path : PATHS) {
            for (int length : new int[] {33_000, 1_000_000}) {
                String request = RawHttp.get(path + "q=" + "x".repeat(length));
                Optional<String> answer = RawHttp.answer(service.port(), request);
                answer.ifPresent(refusal ->
                        assertThat(refusal)
                                .startsWith("HTTP/1.1 400 ")
                                .contains("application/problem+json")
                                .contains("urn:spana:problem:malformed-request"));
                assertThat(answer.isPresent() || length > 33_000).isTrue();
            }
        }
        assertThat(service.proxy().asked()).isZero();
    }

    /// A server that read it would wait for the body, which never comes.
    @Test
    void areRefusedWithoutTheirBody() {
        for (String type : List.of("application/x-www-form-urlencoded", "multipart/form-data")) {
            for (String method : List.of("PUT", "POST", "PATCH", "DELETE")) {
                String request =
                        method
                                + " /api/v1/search HTTP/1.1\r\nHost: localhost\r\nConnection: close"
                                + "\r\nContent-Length: 1000000000\r\nContent-Type: "
                                + type
                                + "; boundary=x\r\n\r\n";
                assertThat(RawHttp.status(service.port(), request)).hasValue(405);
            }
        }
        assertThat(service.proxy().asked()).isZero();
    }

    private static String many(String name, int times) {
        return IntStream.range(0, times)
                .mapToObj(i -> name + "=" + i)
                .collect(Collectors.joining("&"));
    }
}
