package eu.spana.ingest.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.ingest.IngestClient;
import eu.spana.ingest.IngestClient.Answer;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Hands documents in and holds the answers to what callers are promised: accepted, or a problem of
/// the document's own that says what it is, in time.
final class Submitter {
    private static final String DOCUMENTS = "/api/v1/documents";

    /// Ten seconds for a document, and as long for a fork to start on a busy machine.
    private static final Duration DEADLINE = Duration.ofSeconds(20);

    private static final Duration DEADLINE_OF_A_BATCH = Duration.ofSeconds(90);

    private final IngestClient client;
    private final JsonMapper json = JsonMapper.shared();

    Submitter(IngestClient client) {
        this.client = client;
    }

    /// The status.
    int single(BadDocument document) {
        String query = document.url() == null ? "" : "?url=" + document.url();
        var request = client.request(DOCUMENTS + query).timeout(DEADLINE);
        if (document.type() != null) {
            request.header("Content-Type", document.type());
        }
        Answer answer = client.send(request.POST(BodyPublishers.ofByteArray(document.content())));
        assertClear(document, answer.status(), answer.json());
        return answer.status();
    }

    /// The statuses, in the order of the documents.
    List<Integer> batch(List<BadDocument> documents) {
        String lines = documents.stream().map(this::line).collect(Collectors.joining("\n"));
        var request =
                client.request(DOCUMENTS + "/batch")
                        .timeout(DEADLINE_OF_A_BATCH)
                        .header("Content-Type", "application/x-ndjson")
                        .POST(BodyPublishers.ofString(lines));
        List<JsonNode> answers = client.send(request).body().lines().map(json::readTree).toList();
        assertThat(answers).as(() -> "answers to " + documents).hasSameSizeAs(documents);
        for (int line = 0; line < documents.size(); line++) {
            JsonNode answer = answers.get(line);
            assertClear(documents.get(line), answer.at("/status").asInt(), answer.at("/problem"));
        }
        return answers.stream().map(answer -> answer.at("/status").asInt()).toList();
    }

    private String line(BadDocument document) {
        Map<String, Object> line = new HashMap<>();
        line.put("contentBase64", document.content());
        line.put("contentType", document.type());
        line.put("url", document.url());
        line.values().removeIf(value -> value == null);
        return json.writeValueAsString(line);
    }

    private static void assertClear(BadDocument document, int status, JsonNode problem) {
        assertThat(status).as("%s: %s", document.name(), problem).isIn(202, 413, 415, 422);
        if (status != 202) {
            assertThat(problem.at("/type").asString(""))
                    .as(document.name())
                    .startsWith("urn:spana:problem:");
            assertThat(problem.at("/detail").asString("")).as(document.name()).isNotBlank();
        }
    }
}
