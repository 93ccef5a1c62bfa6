package eu.spana.system.relevance;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.spana.system.relevance.TestCollection.Text;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Sends documents through `POST /api/v1/documents/batch`, all of which must be accepted.
record Upload(URI ingest) {
    private static final int BATCH = 2_000;
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    void send(List<Text> documents) {
        for (int from = 0; from < documents.size(); from += BATCH) {
            post(documents.subList(from, Math.min(documents.size(), from + BATCH)));
        }
    }

    private void post(List<Text> documents) {
        List<byte[]> lines = documents.stream().map(Upload::line).toList();
        HttpRequest request =
                HttpRequest.newBuilder(ingest.resolve("/api/v1/documents/batch"))
                        .header("Content-Type", "application/x-ndjson")
                        .POST(BodyPublishers.ofByteArrays(lines))
                        .build();
        try (Stream<String> answers = HTTP.send(request, BodyHandlers.ofLines()).body()) {
            List<String> refused =
                    answers.filter(line -> JSON.readTree(line).get("status").asInt() != 202)
                            .toList();
            if (!refused.isEmpty()) {
                throw new IllegalStateException(
                        refused.size() + " documents refused: " + refused.getFirst());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static byte[] line(Text document) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", document.id());
        line.put("contentType", "text/plain;charset=utf-8");
        line.put("title", document.title());
        line.put("content", document.text().isBlank() ? document.title() : document.text());
        line.put("language", document.language());
        return (JSON.writeValueAsString(line) + "\n").getBytes(UTF_8);
    }
}
