package eu.spana.system.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import eu.spana.system.Service;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/// What query-service asks Elasticsearch when it is asked something, heard by a relay between the
/// two: the search itself, not what it asks of words before and of corrections after.
final class Overhearing {
    private final Engines engines;
    private final AtomicReference<@Nullable Pair> heard = new AtomicReference<>();

    Overhearing(Engines engines) {
        this.engines = engines;
    }

    /// One search: as query-service is asked, and as it asks Elasticsearch.
    record Pair(URI throughService, URI direct, String body) {
        HttpRequest search(Service query) {
            return HttpRequest.newBuilder(query.uri().resolve(throughService)).build();
        }

        HttpRequest directSearch() {
            return HttpRequest.newBuilder(direct)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(body))
                    .build();
        }
    }

    List<Pair> of(List<String> searches) {
        HttpServer relay = relay();
        List<Pair> pairs = new ArrayList<>();
        URI address = URI.create("http://127.0.0.1:" + relay.getAddress().getPort());
        try (Service query = engines.start("query-service", address).awaitReady()) {
            for (String words : searches) {
                URI search = URI.create("/api/v1/search?q=" + URLEncoder.encode(words, UTF_8));
                heard.set(null);
                Calls.send(HttpRequest.newBuilder(query.uri().resolve(search)).build());
                Pair pair = Objects.requireNonNull(heard.get(), "searched");
                pairs.add(new Pair(search, pair.direct, pair.body));
            }
        } finally {
            relay.stop(0);
        }
        return pairs;
    }

    private HttpServer relay() {
        try {
            HttpServer server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", this::pass);
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void pass(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        URI target = engines.elasticsearch().uri().resolve(exchange.getRequestURI().toString());
        if (target.getPath().equals("/_search")) {
            heard.compareAndSet(null, new Pair(target, direct(target), withoutPointInTime(body)));
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
}
