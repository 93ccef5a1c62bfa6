package eu.spana.index;

import eu.spana.document.IndexName;
import eu.spana.engines.TestEngines;

import org.awaitility.Awaitility;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// The test's side of a real index.
public final class TestIndex {
    static {
        // Every test begins here, and machines that build other things at the same time are slow.
        Awaitility.setDefaultTimeout(Duration.ofSeconds(90));
    }

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();

    private TestIndex() {}

    /// No index at all.
    public static void empty() {
        JsonNode indices = send("GET", "/documents*", "");
        indices.propertyNames().forEach(name -> send("DELETE", "/" + name, ""));
    }

    /// What the index holds of a document, removed or not, refreshed or not.
    public static Optional<JsonNode> source(String id) {
        JsonNode found = send("GET", "/" + IndexName.WRITE_ALIAS + "/_doc/" + id, "");
        return found.path("found").asBoolean(false)
                ? Optional.of(found.path("_source"))
                : Optional.empty();
    }

    public static String title(String id) {
        return source(id).map(source -> source.at("/title/en").asString("")).orElse("absent");
    }

    /// Ids of what readers find.
    public static List<String> search(String query) {
        send("POST", "/" + IndexName.WRITE_ALIAS + "/_refresh", "");
        JsonNode hits = send("POST", "/" + IndexName.READ_ALIAS + "/_search?size=100", query);
        return hits.at("/hits/hits").valueStream().map(hit -> hit.path("_id").asString()).toList();
    }

    public static int count() {
        send("POST", "/" + IndexName.WRITE_ALIAS + "/_refresh", "");
        return send("GET", "/" + IndexName.WRITE_ALIAS + "/_count", "").path("count").asInt(-1);
    }

    /// Given by Elasticsearch at creation, part of the name of the consumer group.
    public static String uuid() {
        JsonNode indices = send("GET", "/" + IndexName.WRITE_ALIAS + "/_settings", "");
        String name = indices.propertyNames().iterator().next();
        return indices.path(name).at("/settings/index/uuid").asString();
    }

    public static void settings(String json) {
        send("PUT", "/" + IndexName.WRITE_ALIAS + "/_settings", json);
    }

    public static JsonNode send(String method, String path, String body) {
        URI uri = TestEngines.elasticsearch().uri().resolve(path);
        HttpRequest request =
                HttpRequest.newBuilder(uri)
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(body))
                        .build();
        try {
            HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString());
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
