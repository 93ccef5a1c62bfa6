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

/// Sends documents through `POST /api/v1/documents/batch`. A text of digits alone is refused with a
/// 422, and missing then; anything else must be accepted.
record Upload(URI ingest) {
    private static final int BATCH = 2_000;
    private static final int ACCEPTED = 202;
    private static final int NO_TEXT = 422;
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /// How many were accepted.
    int send(List<Text> documents) {
        int accepted = 0;
        for (int from = 0; from < documents.size(); from += BATCH) {
            accepted += post(documents.subList(from, Math.min(documents.size(), from + BATCH)));
        }
        return accepted;
    }

    private int post(List<Text> documents) {
        List<byte[]> lines = documents.stream().map(Upload::line).toList();
        HttpRequest request =
                HttpRequest.newBuilder(ingest.resolve("/api/v1/documents/batch"))
                        .header("Content-Type", "application/x-ndjson")
                        .POST(BodyPublishers.ofByteArrays(lines))
                        .build();
        try (Stream<String> answers = HTTP.send(request, BodyHandlers.ofLines()).body()) {
            List<String> all = answers.toList();
            for (String answer : all) {
                int status = JSON.readTree(answer).get("status").asInt();
                if (status != ACCEPTED && status != NO_TEXT) {
                    throw new IllegalStateException("refused: " + answer);
                }
            }
            return (int) all.stream().filter(Upload::isAccepted).count();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static boolean isAccepted(String answer) {
        return JSON.readTree(answer).get("status").asInt() == ACCEPTED;
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
