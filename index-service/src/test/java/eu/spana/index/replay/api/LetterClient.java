package eu.spana.index.replay.api;

import eu.spana.index.RunningService;
import eu.spana.index.TestLog;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/// An operator's side of the API.
record LetterClient(RunningService service) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String PATH = "/api/v1/dead-letters";

    /// @param rest what follows the path of the dead letters
    HttpResponse<String> send(String method, String rest) {
        return sendTo(method, PATH + rest);
    }

    HttpResponse<String> sendTo(String method, String path) {
        HttpRequest request =
                HttpRequest.newBuilder(service.uri().resolve(path))
                        .method(method, BodyPublishers.noBody())
                        .build();
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    JsonNode get(String rest) {
        return JSON.readTree(send("GET", rest).body());
    }

    JsonNode post(String rest) {
        return JSON.readTree(send("POST", rest).body());
    }

    List<JsonNode> postForLines(String rest) {
        return send("POST", rest).body().lines().map(JSON::readTree).toList();
    }

    int total() {
        return get("?size=1").path("total").asInt(-1);
    }

    /// The letter about a document, once it is there.
    JsonNode awaitLetter(String documentId) {
        String rest = "?documentId=" + documentId;
        Awaitility.await().until(() -> get(rest).path("total").asInt(0) == 1);
        return get(rest).path("letters").path(0);
    }

    String awaitId(String documentId) {
        return awaitLetter(documentId).path("id").asString();
    }

    /// Publishes an event that cannot be indexed.
    ///
    /// @return the id of its letter
    String buried(ProducerRecord<byte[], byte[]> event, String documentId) {
        return buriedAs("documentId=" + documentId, event);
    }

    /// Publishes an event that cannot be indexed.
    ///
    /// @param filter that fits its letter alone
    /// @return the id of its letter
    String buriedAs(String filter, ProducerRecord<byte[], byte[]> event) {
        TestLog.publish(event);
        Awaitility.await().until(() -> get("?" + filter).path("total").asInt(0) == 1);
        return get("?" + filter).at("/letters/0/id").asString();
    }

    JsonNode replay(String id) {
        return post("/" + id + "/replay");
    }
}
