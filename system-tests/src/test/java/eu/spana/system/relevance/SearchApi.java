package eu.spana.system.relevance;

import static java.nio.charset.StandardCharsets.UTF_8;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/// `GET /api/v1/search`, narrowed to one language. Characters with a meaning of their own to a
/// search are let be: topics are what people typed.
record SearchApi(URI query, String language) implements Ranking {
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Override
    public List<String> rank(String topic) {
        URI uri =
                query.resolve(
                        "/api/v1/search?facets=none&size="
                                + Measures.RECALL_DEPTH
                                + "&language="
                                + language
                                + "&q="
                                + URLEncoder.encode(topic, UTF_8));
        try {
            HttpResponse<String> answer =
                    HTTP.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(topic + ": " + answer.body());
            }
            return JSON.readTree(answer.body())
                    .get("hits")
                    .valueStream()
                    .map(hit -> hit.get("id").asString())
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
