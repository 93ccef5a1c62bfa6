package eu.spana.query.execute;

import static eu.spana.query.IndexFixture.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import eu.spana.query.IndexFixture;
import eu.spana.query.QueryApi;
import eu.spana.query.QueryIntegrationTest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/// The service before an index that some searches wait for. Two ordinary ones may be under way, and
/// one heavy one.
@QueryIntegrationTest
class LanesIT {
    private static final String SLOW = "/api/v1/search?q=" + IndexProxy.SLOW;
    private static final String SLOW_AND_HEAVY = SLOW + "*+ra*";
    private static final String QUICK = "/api/v1/search?q=quick";

    @Autowired private IndexFixture index;
    private IndexProxy proxy;
    private ProxiedService service;
    private QueryApi api;
    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();

    @BeforeEach
    void start() {
        index.holds(
                IntStream.range(0, 150)
                        .mapToObj(i ->
                                article("d" + i).text("en", "Quick " + i, "quick ".repeat(500)))
                        .toList());
        service =
                ProxiedService.start(
                        "spana.query.lanes.ordinary=2",
                        "spana.query.lanes.heavy=1",
                        "spana.query.lanes.patience=300ms");
        proxy = service.proxy();
        api = service.api();
    }

    @AfterEach
    void stop() {
        service.close();
        callers.shutdownNow();
    }

    @Test
    void aSlowSearchDoesNotHoldUpTheNext() {
        CompletableFuture<HttpResponse<String>> slow = ask(SLOW);
        await().until(() -> proxy.held() == 1);
        assertThat(api.get(QUICK).statusCode()).isEqualTo(200);
        proxy.letGo();
        assertThat(slow.join().statusCode()).isEqualTo(200);
    }

    @Test
    void whatFindsNoPlaceIsToldToComeBackAndEverythingElseGoesOn() {
        List<CompletableFuture<HttpResponse<String>>> slow = List.of(ask(SLOW), ask(SLOW));
        await().until(() -> proxy.held() == 2);
        HttpResponse<String> refused = api.get(QUICK);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
        assertThat(refused.body()).contains("urn:spana:problem:too-many-searches");
        HttpResponse<String> page = api.get("/?q=quick");
        assertThat(page.statusCode()).isEqualTo(429);
        assertThat(page.headers().firstValue("Retry-After")).hasValue("1");
        assertThat(page.body()).contains("Too many searches at once");
        for (String path :
                List.of(
                        "/api/v1/suggest?q=qui",
                        "/api/v1/documents/d1",
                        "/api/v1/documents/d1/similar",
                        "/api/v1/search?q=qui*+quic*",
                        "/api/v1/search/export?q=quick")) {
            assertThat(api.get(path).statusCode()).as(path).isEqualTo(200);
        }
        proxy.letGo();
        slow.forEach(search -> assertThat(search.join().statusCode()).isEqualTo(200));
        assertThat(api.get(QUICK).statusCode()).isEqualTo(200);
    }

    @Test
    void heavySearchesTakeNoPlaceFromOrdinaryOnes() {
        CompletableFuture<HttpResponse<String>> heavy = ask(SLOW_AND_HEAVY);
        await().until(() -> proxy.held() == 1);
        List<CompletableFuture<HttpResponse<String>>> more = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            more.add(ask(SLOW_AND_HEAVY));
        }
        assertThat(api.get(QUICK).statusCode()).isEqualTo(200);
        more.forEach(search -> assertThat(search.join().statusCode()).isEqualTo(429));
        assertThat(proxy.held()).isEqualTo(1);
        proxy.letGo();
        assertThat(heavy.join().statusCode()).isEqualTo(200);
    }

    @Test
    void anExportThatBreaksOffDoesNotLookWhole() {
        String path = "/api/v1/search/export?body=true";
        assertThat(api.get(path).body()).hasLineCount(150);
        proxy.breakOff("search_after");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> api.get(path))
                .withCauseInstanceOf(IOException.class);
    }

    private CompletableFuture<HttpResponse<String>> ask(String path) {
        return CompletableFuture.supplyAsync(() -> api.get(path), callers);
    }
}
