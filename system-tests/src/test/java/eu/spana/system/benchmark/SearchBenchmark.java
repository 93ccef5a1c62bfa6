package eu.spana.system.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import eu.spana.system.Service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/// Median time of a search through query-service against the very same query sent straight to
/// Elasticsearch, in turns. What query-service sends is overheard once by a relay between the two.
final class SearchBenchmark {
    private static final int QUERIES = 20;
    private static final int WARM_UP = 60;

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Engines engines;
    private final int rounds;

    SearchBenchmark(Engines engines, int rounds) {
        this.engines = engines;
        this.rounds = rounds;
    }

    /// One search: as query-service is asked, and what it asks Elasticsearch.
    private record Pair(URI throughService, URI direct, String body) {}

    List<Row> run() {
        List<Pair> overheard = overhear();
        List<Double> direct = new ArrayList<>();
        List<Double> service = new ArrayList<>();
        try (Service query = engines.start("query-service").awaitReady()) {
            for (int round = -WARM_UP; round < rounds; round++) {
                for (Pair pair : overheard) {
                    double directTime = time(post(pair));
                    double serviceTime = time(get(query.uri().resolve(pair.throughService)));
                    if (round >= 0) {
                        direct.add(directTime);
                        service.add(serviceTime);
                    }
                }
            }
        }
        return rows(Median.of(direct), Median.of(service));
    }

    private static List<Row> rows(double direct, double service) {
        return List.of(
                new Row("search straight to Elasticsearch", "%.1f ms".formatted(direct), ""),
                new Row("search through query-service", "%.1f ms".formatted(service), ""),
                new Row(
                        "added at the median",
                        "%.1f ms".formatted(service - direct),
                        "at most 5 ms"));
    }

    private List<Pair> overhear() {
        AtomicReference<Pair> last = new AtomicReference<>();
        HttpServer relay = relay(last);
        List<Pair> pairs = new ArrayList<>();
        URI relayUri = URI.create("http://127.0.0.1:" + relay.getAddress().getPort());
        try (Service query = engines.start("query-service", relayUri).awaitReady()) {
            for (int number = 0; number < QUERIES; number++) {
                URI search = search(number);
                time(get(query.uri().resolve(search)));
                Pair heard = last.get();
                pairs.add(new Pair(search, heard.direct, heard.body));
            }
        } finally {
            relay.stop(0);
        }
        return pairs;
    }

    private static URI search(int number) {
        String words = Documents.word(number * 37) + "+" + Documents.word(number * 91 + 5);
        return URI.create("/api/v1/search?q=" + words);
    }

    private HttpServer relay(AtomicReference<Pair> last) {
        try {
            HttpServer server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> pass(exchange, last));
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void pass(HttpExchange exchange, AtomicReference<Pair> last) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        URI target = engines.elasticsearch().uri().resolve(exchange.getRequestURI().toString());
        if (target.getPath().endsWith("/_search")) {
            last.set(new Pair(target, target, new String(body, UTF_8)));
        }
        HttpRequest.Builder request =
                HttpRequest.newBuilder(target)
                        .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
        for (String header : List.of("Content-Type", "Accept")) {
            String value = exchange.getRequestHeaders().getFirst(header);
            if (value != null) {
                request.header(header, value);
            }
        }
        answer(exchange, send(request.build()));
    }

    private static void answer(HttpExchange exchange, HttpResponse<byte[]> response)
            throws IOException {
        response.headers()
                .firstValue("Content-Type")
                .ifPresent(type -> exchange.getResponseHeaders().set("Content-Type", type));
        exchange.getResponseHeaders().set("X-Elastic-Product", "Elasticsearch");
        exchange.sendResponseHeaders(
                response.statusCode(), response.body().length == 0 ? -1 : response.body().length);
        exchange.getResponseBody().write(response.body());
        exchange.close();
    }

    private static HttpRequest post(Pair pair) {
        return HttpRequest.newBuilder(pair.direct)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(pair.body))
                .build();
    }

    private static HttpRequest get(URI uri) {
        return HttpRequest.newBuilder(uri).build();
    }

    /// Milliseconds until the whole answer is there.
    private static double time(HttpRequest request) {
        long start = System.nanoTime();
        HttpResponse<byte[]> response = send(request);
        double milliseconds = (System.nanoTime() - start) / 1e6;
        if (response.statusCode() != 200) {
            throw new IllegalStateException(request.uri() + ": " + response.statusCode());
        }
        return milliseconds;
    }

    private static HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
