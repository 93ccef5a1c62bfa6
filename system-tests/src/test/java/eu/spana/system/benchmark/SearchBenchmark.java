package eu.spana.system.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import eu.spana.system.Service;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/// What query-service adds to a search against the very same query sent straight to Elasticsearch,
/// in turns: at one search after the other, and with as many at a time as the machine can do. Then
/// suggestions and an export. What query-service sends is overheard once by a relay between the
/// two.
final class SearchBenchmark {
    private static final int QUERIES = 20;
    private static final int WARM_UP = 60;
    private static final int CALLERS = 16;
    private static final int DOCUMENT_BYTES = 4000;

    private final Engines engines;
    private final int rounds;
    private final int documents;

    /// @param documents that the index is filled with, where there are fewer
    SearchBenchmark(Engines engines, int rounds, int documents) {
        this.engines = engines;
        this.rounds = rounds;
        this.documents = documents;
    }

    /// One search: as query-service is asked, and what it asks Elasticsearch.
    private record Pair(URI throughService, URI direct, String body) {}

    List<Row> run() {
        fill();
        List<Pair> overheard = overhear();
        List<Row> rows = new ArrayList<>();
        try (Service query = engines.startForLoad("query-service").awaitReady()) {
            Calls direct = new Calls();
            Calls service = new Calls();
            for (int round = -WARM_UP; round < rounds; round++) {
                for (Pair pair : overheard) {
                    direct.time(round >= 0, post(pair));
                    service.time(round >= 0, get(query.uri().resolve(pair.throughService)));
                }
            }
            rows.addAll(latency(direct, service));
            rows.add(throughput(query, overheard));
            rows.addAll(suggestions(query));
            rows.add(export(query));
        }
        return rows;
    }

    private void fill() {
        Elasticsearch elasticsearch = engines.elasticsearch();
        try (Service index = engines.start("index-service").awaitReady()) {
            index.awaitReady();
        }
        int lacking = (int) (documents - elasticsearch.count("documents"));
        if (lacking > 0) {
            new BulkLoop(elasticsearch, "documents-write", 2_000_000, 2)
                    .write(new Documents("searched-", 7, DOCUMENT_BYTES).next(lacking));
        }
        elasticsearch.count("documents");
    }

    private static List<Row> latency(Calls direct, Calls service) {
        double median = service.median() - direct.median();
        double p99 = service.percentile(99) - direct.percentile(99);
        return List.of(
                new Row(
                        "search straight to Elasticsearch, p50 / p99",
                        "%.1f / %.1f ms".formatted(direct.median(), direct.percentile(99)),
                        ""),
                new Row(
                        "search through query-service, p50 / p99",
                        "%.1f / %.1f ms".formatted(service.median(), service.percentile(99)),
                        "p95 at most 150 ms"),
                new Row(
                        "added, p50 / p99",
                        "%.1f / %.1f ms".formatted(median, p99),
                        "at most 1 / 5 ms"));
    }

    /// In turns, so that neither has the quieter machine.
    private Row throughput(Service query, List<Pair> overheard) {
        List<HttpRequest> direct = overheard.stream().map(SearchBenchmark::post).toList();
        List<HttpRequest> service =
                overheard.stream()
                        .map(pair -> get(query.uri().resolve(pair.throughService)))
                        .toList();
        double directSeconds = 0;
        double serviceSeconds = 0;
        for (int round = 0; round < Math.max(1, rounds / 5); round++) {
            directSeconds += Calls.saturate(direct, CALLERS);
            serviceSeconds += Calls.saturate(service, CALLERS);
        }
        return new Row(
                "saturated throughput, ratio to direct",
                "%.2f".formatted(directSeconds / serviceSeconds),
                "at least 0.9");
    }

    private List<Row> suggestions(Service query) {
        Calls calls = new Calls();
        for (int round = -WARM_UP; round < rounds; round++) {
            for (int number = 0; number < QUERIES; number++) {
                String word = Documents.word(number * 53);
                String typed = word.substring(0, Math.min(word.length(), 2 + number % 4));
                calls.time(round >= 0, get(query.uri().resolve("/api/v1/suggest?q=" + typed)));
            }
        }
        String measured = "%.1f / %.1f ms".formatted(calls.median(), calls.percentile(95));
        return List.of(new Row("suggestions, p50 / p95", measured, "at most 10 / 20 ms"));
    }

    private Row export(Service query) {
        HttpRequest everything = get(query.uri().resolve("/api/v1/search/export"));
        Calls.send(everything);
        long start = System.nanoTime();
        byte[] lines = Calls.send(everything).body();
        double seconds = (System.nanoTime() - start) / 1e9;
        long count = new String(lines, UTF_8).lines().count();
        return new Row(
                "export, documents a second",
                "%,d of %,d".formatted((long) (count / seconds), count),
                "at least 10,000");
    }

    private List<Pair> overhear() {
        AtomicReference<Pair> last = new AtomicReference<>();
        HttpServer relay = relay(last);
        List<Pair> pairs = new ArrayList<>();
        URI relayUri = URI.create("http://127.0.0.1:" + relay.getAddress().getPort());
        try (Service query = engines.start("query-service", relayUri).awaitReady()) {
            for (int number = 0; number < QUERIES; number++) {
                URI search = search(number);
                Calls.send(get(query.uri().resolve(search)));
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
            last.set(new Pair(target, direct(target), withoutPointInTime(body)));
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
        answer(exchange, Calls.send(request.build()));
    }

    /// A point in time stands for the index, and would expire.
    private static String withoutPointInTime(byte[] body) {
        ObjectNode search = (ObjectNode) new JsonMapper().readTree(body);
        search.remove("pit");
        return search.toString();
    }

    private static URI direct(URI target) {
        return target.resolve("/documents/_search?" + target.getRawQuery());
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
}
