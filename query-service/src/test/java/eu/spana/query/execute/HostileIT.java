package eu.spana.query.execute;

import static eu.spana.query.IndexFixture.article;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.query.IndexFixture;
import eu.spana.query.QueryApi;
import eu.spana.query.QueryIntegrationTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
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

    /// By hand: what is too long for the server is refused before it is sent as a whole, which the
    /// client of the JDK takes for a torn connection.
    private int status(String text) {
        String line =
                "GET /api/v1/search?q=%s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                        .formatted(QueryApi.query("q", text).substring(2));
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            send(socket, line);
            byte[] start = socket.getInputStream().readNBytes("HTTP/1.1 400".length());
            String answer = new String(start, StandardCharsets.US_ASCII);
            assertThat(answer).as(text.substring(0, 10)).matches("HTTP/1.1 [0-9]{3}");
            return Integer.parseInt(answer.substring(answer.length() - 3));
        } catch (IOException torn) {
            // The server has closed before it was told everything, and the answer was lost with it.
            assertThat(torn.toString().toLowerCase(Locale.ROOT)).containsAnyOf("reset", "broken");
            assertThat(line.length()).isGreaterThan(32 * 1024);
            return 400;
        }
    }

    private static void send(Socket socket, String line) {
        try {
            socket.getOutputStream().write(line.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException closedMeanwhile) {
            return;
        }
    }
}
