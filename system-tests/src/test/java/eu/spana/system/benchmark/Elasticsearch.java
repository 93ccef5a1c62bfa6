package eu.spana.system.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/// Elasticsearch with nothing in between.
record Elasticsearch(URI uri) {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final JsonMapper JSON = new JsonMapper();

    String post(String path, String contentType, byte[] body) {
        return send(
                HttpRequest.newBuilder(uri.resolve(path))
                        .header("Content-Type", contentType)
                        .POST(BodyPublishers.ofByteArray(body)));
    }

    JsonNode get(String path) {
        return JSON.readTree(send(HttpRequest.newBuilder(uri.resolve(path))));
    }

    JsonNode search(String index, String query) {
        return JSON.readTree(
                post("/" + index + "/_search", "application/json", query.getBytes(UTF_8)));
    }

    long count(String index) {
        post("/" + index + "/_refresh", "application/json", new byte[0]);
        return get("/" + index + "/_count").get("count").asLong();
    }

    /// Documents that the index was told to write since it was created or opened, whatever became
    /// of them; costs no refresh.
    long written(String index) {
        return get("/" + index + "/_stats/indexing?filter_path=_all.primaries.indexing.index_total")
                .at("/_all/primaries/indexing/index_total")
                .asLong();
    }

    /// Whether segments of some index are being merged, which takes time from whatever comes next.
    boolean isMerging() {
        return get("/_stats/merge?filter_path=_all.primaries.merges.current")
                        .at("/_all/primaries/merges/current")
                        .asLong()
                > 0;
    }

    /// Creates an index with the mapping and the settings of another one.
    void cloneEmpty(String source, String target) {
        JsonNode definition = get("/" + source).properties().iterator().next().getValue();
        ObjectNode settings = (ObjectNode) definition.get("settings").get("index");
        settings.remove(List.of("creation_date", "uuid", "version", "provided_name", "routing"));
        ObjectNode body = JSON.createObjectNode();
        body.set("mappings", definition.get("mappings"));
        body.putObject("settings").set("index", settings);
        put("/" + target, body.toString());
    }

    /// Lets each index merge its segments at full speed, instead of slowly and into the time of
    /// whatever comes next.
    void mergeAtOnce() {
        put("/_all/_settings", "{\"index.merge.scheduler.auto_throttle\":false}");
    }

    private void put(String path, String body) {
        send(
                HttpRequest.newBuilder(uri.resolve(path))
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(body)));
    }

    void delete(String index) {
        send(HttpRequest.newBuilder(uri.resolve("/" + index)).DELETE());
    }

    private static String send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response =
                    HTTP.send(
                            request.timeout(Duration.ofSeconds(60)).build(),
                            BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new IllegalStateException(response.statusCode() + " " + response.body());
            }
            return response.body();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
