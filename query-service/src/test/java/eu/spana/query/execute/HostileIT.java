package eu.spana.query.execute;

import static eu.spana.query.IndexFixture.article;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.query.IndexFixture;
import eu.spana.query.QueryApi;
import eu.spana.query.QueryIntegrationTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Questions made to hurt, while others ask theirs.
@QueryIntegrationTest
class HostileIT {
    private static final int TIMES = 40;

    private static final List<String> QUESTIONS =
            List.of(
                    "a* ".repeat(3000),
                    "\"".repeat(9001),
                    "\"a \"b \"c ".repeat(500),
                    "-".repeat(5000) + "x",
                    "(((((x OR ".repeat(1000),
                    "site:x OR ".repeat(900),
                    "x".repeat(1_000_000));

    @Autowired private IndexFixture index;
    @LocalServerPort private int port;

    @Test
    void areRefusedWithoutEffectOnOthers() {
        QueryApi api = new QueryApi(port);
        index.holds(article("one").text("en", "Ordinary", "x"));
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Integer>> hostile =
                    IntStream.range(0, TIMES)
                            .boxed()
                            .flatMap(time -> QUESTIONS.stream())
                            .map(text -> CompletableFuture.supplyAsync(() -> status(text), callers))
                            .toList();
            List<CompletableFuture<List<String>>> ordinary =
                    Stream.generate(() ->
                                    CompletableFuture.supplyAsync(
                                            () -> api.found("q", "ordinary"), callers))
                            .limit(10)
                            .toList();
            ordinary.forEach(found -> assertThat(found.join()).containsExactly("one"));
            hostile.forEach(status -> assertThat(status.join()).isBetween(400, 499));
        }
    }

    private int status(String text) {
        String path = "/api/v1/search?" + QueryApi.query("q", text);
        return RawHttp.status(port, RawHttp.get(path)).orElse(400);
    }
}
