package eu.spana.query.execute;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import eu.spana.engines.TestEngines;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// Stands before the index, remembers what it is asked, holds back the searches for one word (not
/// what is asked about the word beforehand) until they are let go, and breaks off those that
/// contain another.
final class IndexProxy implements AutoCloseable {
    static final String SLOW = "snigel";

    private static final String POINT_IN_TIME = "\"pit\"";

    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpServer server;
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final AtomicInteger held = new AtomicInteger();
    private final CountDownLatch gate = new CountDownLatch(1);
    private volatile @Nullable String broken;

    IndexProxy() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::pass);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    String uri() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /// Slow searches that have come and are not let go.
    int held() {
        return held.get();
    }

    /// How many requests have come, of whatever kind.
    int asked() {
        return asked.size();
    }

    /// How many searches for a word have come.
    long searchesFor(String word) {
        return asked.stream()
                .filter(text -> text.contains(word) && text.contains(POINT_IN_TIME))
                .count();
    }

    void letGo() {
        gate.countDown();
    }

    void breakOff(String content) {
        broken = content;
    }

    @Override
    public void close() {
        letGo();
        server.stop(0);
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            String text = new String(body, StandardCharsets.UTF_8);
            asked.add(text);
            String instead = broken;
            if (instead != null && text.contains(instead)) {
                return;
            }
            if (text.contains(SLOW) && text.contains(POINT_IN_TIME)) {
                held.incrementAndGet();
                gate.await();
            }
            answer(exchange, forward(exchange, body));
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpResponse<byte[]> forward(HttpExchange exchange, byte[] body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(
                                TestEngines.elasticsearch()
                                        .uri()
                                        .resolve(exchange.getRequestURI().toString()))
                        .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
        for (String header : new String[] {"Content-Type", "Accept"}) {
            String value = exchange.getRequestHeaders().getFirst(header);
            if (value != null) {
                request.header(header, value);
            }
        }
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static void answer(HttpExchange exchange, HttpResponse<byte[]> response)
            throws IOException {
        response.headers()
                .firstValue("Content-Type")
                .ifPresent(type -> exchange.getResponseHeaders().set("Content-Type", type));
        exchange.getResponseHeaders().set("X-Elastic-Product", "Elasticsearch");
        byte[] body = response.body();
        exchange.sendResponseHeaders(response.statusCode(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }
}
