package eu.spana.system.faults.audit;

import eu.spana.document.IndexName;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Consumer;

/// One index, asked directly.
public final class Index {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final JsonMapper JSON = new JsonMapper();

    private final URI elasticsearch;
    private final String name;

    private Index(URI elasticsearch, String name) {
        this.elasticsearch = elasticsearch;
        this.name = name;
    }

    /// The one that searches read by now.
    public static Index read(URI elasticsearch) {
        return new Index(elasticsearch, nameOfRead(elasticsearch));
    }

    private static String nameOfRead(URI elasticsearch) {
        JsonNode indices = new Index(elasticsearch, "").get("/_alias/" + IndexName.READ_ALIAS);
        return indices.propertyNames().iterator().next();
    }

    public String uuid() {
        return get("/" + name + "/_settings").path(name).at("/settings/index/uuid").asString();
    }

    /// Documents that are not removed.
    public long visible() {
        String query = "{\"query\":{\"bool\":{\"must_not\":{\"term\":{\"removed\":true}}}}}";
        return send("POST", "/" + name + "/_count", query).path("count").asLong();
    }

    /// Documents that a reader finds.
    public long found() {
        return get("/" + IndexName.READ_ALIAS + "/_count").path("count").asLong();
    }

    public void refresh() {
        send("POST", "/" + name + "/_refresh", "");
    }

    /// Every index of documents refuses writes with 429 as on a full disk, or no longer.
    public static void block(URI elasticsearch, boolean blocked) {
        new Index(elasticsearch, "documents-v*")
                .send(
                        "PUT",
                        "/documents-v*/_settings",
                        "{\"index.blocks.read_only_allow_delete\":%s}"
                                .formatted(blocked ? "true" : "null"));
    }

    /// Every document with its version, tombstones included.
    public void forEach(Consumer<JsonNode> hit) {
        String query = "{\"size\":200,\"version\":true,\"sort\":[\"_doc\"]}";
        JsonNode page = send("POST", "/" + name + "/_search?scroll=1m", query);
        while (!page.at("/hits/hits").isEmpty()) {
            page.at("/hits/hits").forEach(hit);
            String next =
                    "{\"scroll\":\"1m\",\"scroll_id\":\"%s\"}"
                            .formatted(page.path("_scroll_id").asString());
            page = send("POST", "/_search/scroll", next);
        }
    }

    private JsonNode get(String path) {
        return send("GET", path, "");
    }

    private JsonNode send(String method, String path, String body) {
        HttpResponse<String> answer = answer(method, path, body);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(
                    "%s %s: %d %s".formatted(method, path, answer.statusCode(), answer.body()));
        }
        return JSON.readTree(answer.body());
    }

    private HttpResponse<String> answer(String method, String path, String body) {
        HttpRequest request =
                HttpRequest.newBuilder(elasticsearch.resolve(path))
                        .timeout(Duration.ofSeconds(30))
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(body))
                        .build();
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(method + " " + path + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
