package eu.spana.system.relevance;

import static org.awaitility.Awaitility.await;

import eu.spana.document.IndexName;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/// How many documents a search can find.
record Searchable(URI elasticsearch) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration INDEXING = Duration.ofMinutes(10);

    /// Waits until there are as many, and merges what they are in: the statistics of words then do
    /// not depend on when segments happened to end.
    void awaitAll(int documents) {
        await().atMost(INDEXING)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> count() >= documents);
        send(
                HttpRequest.newBuilder(uri("/_forcemerge?max_num_segments=1"))
                        .POST(HttpRequest.BodyPublishers.noBody()));
    }

    private long count() {
        String answer = send(HttpRequest.newBuilder(uri("/_count")));
        return JSON.readTree(answer).get("count").asLong();
    }

    private URI uri(String path) {
        return elasticsearch.resolve("/" + IndexName.READ_ALIAS + path);
    }

    private static String send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
