package eu.spana.index;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import eu.spana.engines.TestEngines;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// Stands before Elasticsearch and answers some bulk requests, or some items of them, in its place.
/// Everything else goes through.
public final class TestProxy implements AutoCloseable {

    /// An answer to a whole request.
    public record Answer(int status, int retryAfterSeconds, String body) {}

    /// An answer to the item of one document.
    public record Item(String id, int status, String errorType) {}

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpServer server;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final List<List<String>> bulks = new CopyOnWriteArrayList<>();
    private volatile @Nullable Answer answer;
    private volatile @Nullable Item item;
    private volatile @Nullable String refused;
    private volatile long mostBytes = Long.MAX_VALUE;
    private volatile long delayMillis;

    private TestProxy() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    public static TestProxy started() {
        try {
            return new TestProxy();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String uri() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /// From now on to every bulk request; null for no more.
    public void answerBulks(@Nullable Answer instead) {
        answer = instead;
    }

    /// From now on to the item of this document, the others of its request going through; null for
    /// no more.
    public void answerItem(@Nullable Item instead) {
        item = instead;
    }

    /// From now on every request whose path ends like this is answered with 503.
    public void refuse(String ending) {
        refused = ending;
    }

    /// Ends the connection of every larger bulk request.
    public void cutBulksOver(long bytes) {
        mostBytes = bytes;
    }

    /// Lets every bulk request wait that long.
    public void delayBulks(long millis) {
        delayMillis = millis;
    }

    /// The documents of each bulk request that came, in the order of the request.
    public List<List<String>> bulks() {
        return bulks;
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            String path = exchange.getRequestURI().getPath();
            String ending = refused;
            if (ending != null && path.endsWith(ending)) {
                reply(exchange, 503, new byte[0]);
            } else if (path.endsWith("/_bulk")) {
                bulk(exchange, body);
            } else {
                HttpResponse<byte[]> response = forward(exchange, body);
                reply(exchange, response.statusCode(), response.body());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void bulk(HttpExchange exchange, byte[] body) throws IOException, InterruptedException {
        List<String> lines = new String(body, UTF_8).lines().toList();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < lines.size(); i += 2) {
            ids.add(JSON.readTree(lines.get(i)).at("/index/_id").asString());
        }
        bulks.add(List.copyOf(ids));
        closed.await(delayMillis, TimeUnit.MILLISECONDS);
        Answer instead = answer;
        if (body.length > mostBytes) {
            return;
        }
        if (instead != null) {
            exchange.getResponseHeaders()
                    .add("Retry-After", Integer.toString(instead.retryAfterSeconds()));
            reply(exchange, instead.status(), instead.body().getBytes(UTF_8));
            return;
        }
        items(exchange, lines, ids);
    }

    private void items(HttpExchange exchange, List<String> lines, List<String> ids)
            throws IOException, InterruptedException {
        Item instead = item;
        int at = instead == null ? -1 : ids.indexOf(instead.id());
        List<String> others = new ArrayList<>(lines);
        if (at >= 0) {
            others.subList(2 * at, 2 * at + 2).clear();
        }
        List<String> items = new ArrayList<>();
        if (!others.isEmpty()) {
            byte[] body = (String.join("\n", others) + "\n").getBytes(UTF_8);
            HttpResponse<byte[]> response = forward(exchange, body);
            if (response.statusCode() != 200) {
                reply(exchange, response.statusCode(), response.body());
                return;
            }
            items.addAll(items(response.body()));
        }
        if (instead != null && at >= 0) {
            items.add(at, planted(instead));
        }
        String answers = "{\"items\":[%s]}".formatted(String.join(",", items));
        reply(exchange, 200, answers.getBytes(UTF_8));
    }

    private static List<String> items(byte[] answer) {
        return JSON.readTree(answer).path("items").valueStream().map(JsonNode::toString).toList();
    }

    private static String planted(Item instead) {
        return "{\"index\":{\"status\":%d,\"error\":{\"type\":\"%s\",\"reason\":\"planted\"}}}"
                .formatted(instead.status(), instead.errorType());
    }

    private HttpResponse<byte[]> forward(HttpExchange exchange, byte[] body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(
                        TestEngines.elasticsearch()
                                .uri()
                                .resolve(exchange.getRequestURI().toString()));
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        if (type != null) {
            request.header("Content-Type", type);
        }
        return client.send(
                request.method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body))
                        .build(),
                BodyHandlers.ofByteArray());
    }

    private static void reply(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }
}
