package eu.spana.system;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The two HTTP APIs as a caller sees them: a status and JSON.
record SpanaClient(URI ingest, URI query) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    record Answer(int status, JsonNode json) {
        /// Ids of accepted documents, or of hits.
        List<String> ids() {
            JsonNode items = json.has("hits") ? json.get("hits") : json.path("documents");
            return items.valueStream().map(item -> item.get("id").asString()).toList();
        }

        /// Addresses of the hits.
        List<String> urls() {
            return json.path("hits").valueStream().map(hit -> hit.path("url").asString()).toList();
        }
    }

    Answer submit(byte[] content, String contentType, Map<String, String> parameters) {
        return send(
                HttpRequest.newBuilder(uri(ingest, "/api/v1/documents", parameters))
                        .header("Content-Type", contentType)
                        .POST(BodyPublishers.ofByteArray(content)));
    }

    Answer submitText(String text, Map<String, String> parameters) {
        return submit(
                text.getBytes(StandardCharsets.UTF_8), "text/plain;charset=utf-8", parameters);
    }

    Answer remove(String id) {
        return send(
                HttpRequest.newBuilder(
                                uri(ingest, "/api/v1/documents/" + id, Map.of("reason", "test")))
                        .DELETE());
    }

    Answer search(Map<String, String> parameters) {
        return send(HttpRequest.newBuilder(uri(query, "/api/v1/search", parameters)));
    }

    Answer search(String words) {
        return search(Map.of("q", words, "size", "100"));
    }

    Answer document(String id) {
        return send(HttpRequest.newBuilder(uri(query, "/api/v1/documents/" + id, Map.of())));
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response =
                    HTTP.send(
                            request.timeout(Duration.ofSeconds(60)).build(),
                            BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), JSON.readTree(response.body()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static URI uri(URI base, String path, Map<String, String> parameters) {
        String query =
                parameters.entrySet().stream()
                        .map(parameter -> parameter.getKey() + "=" + encode(parameter.getValue()))
                        .collect(Collectors.joining("&"));
        return base.resolve(path + (query.isEmpty() ? "" : "?" + query));
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
