package eu.spana.ingest.receive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.spana.document.Document;
import eu.spana.document.Topic;
import eu.spana.engines.EngineConnections;
import eu.spana.ingest.Fixtures;
import eu.spana.ingest.IngestClient;
import eu.spana.ingest.TopicReader;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(EngineConnections.class)
class BatchIT {
    private static final String BATCH = "/api/v1/documents/batch";
    private static final String NDJSON = "application/x-ndjson";

    @Autowired KafkaConnectionDetails kafka;
    @Autowired JsonMapper json;
    @LocalServerPort int port;

    private IngestClient client;

    @BeforeEach
    void connects() {
        client = new IngestClient(port);
        await().until(() -> client.get("/actuator/health/readiness").status() == 200);
    }

    @Test
    void answersEachLineAndFailsBadOnesAlone() {
        List<JsonNode> answers =
                submit(
                        line(Map.of("id", "batch-1", "content", Fixtures.prose("first"))),
                        "this is no JSON",
                        line(Map.of("id", "batch/3", "content", "text")),
                        line(Map.of("id", "batch-4")),
                        line(Map.of("id", "batch-5", "content", "text", "colour", "red")),
                        "",
                        line(Map.of("content", "a", "contentType", "image/png")),
                        line(Map.of("id", "batch-8", "content", "<p>" + Fixtures.prose("last"))));

        assertThat(answers)
                .extracting(answer -> answer.path("line").asInt())
                .containsExactly(1, 2, 3, 4, 5, 7, 8);
        assertThat(answers)
                .extracting(answer -> answer.path("status").asInt())
                .containsExactly(202, 400, 400, 400, 400, 415, 202);
        assertThat(answers)
                .extracting(answer -> answer.at("/problem/type").asString(""))
                .containsExactly(
                        "",
                        "urn:spana:problem:malformed-line",
                        "urn:spana:problem:invalid-parameter",
                        "urn:spana:problem:malformed-line",
                        "urn:spana:problem:unknown-parameter",
                        "urn:spana:problem:unsupported-type",
                        "");
        assertThat(answers.get(2).at("/problem/parameter").asString()).isEqualTo("id");
    }

    @Test
    void keepsTheClaimsOfALine() {
        submit(
                line(
                        Map.of(
                                "id", "claims-1",
                                "content", Fixtures.prose("claims"),
                                "title", "Given title",
                                "language", "en",
                                "tags", List.of("one", "two"),
                                "published", "2012-05",
                                "url", "https://coast.example/claims")));

        Document document = newest("claims-1");

        assertThat(document.mainTitle()).isEqualTo("Given title");
        assertThat(document.tags()).containsExactly("one", "two");
        assertThat(document.url()).isEqualTo("https://coast.example/claims");
        assertThat(document.published()).isNotNull();
    }

    @Test
    void letsTheLaterOfTwoLinesWin() {
        String slow = "<p>" + Fixtures.prose("slow") + "</p>";
        submit(
                line(Map.of("id", "twice-1", "content", slow.repeat(2_000))),
                line(Map.of("id", "twice-1", "content", "The later text.")));

        assertThat(newest("twice-1").mainBody()).isEqualTo("The later text.");
    }

    @Test
    @Timeout(60)
    void answersALineBeforeTheNextIsSent() throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            OutputStream out = socket.getOutputStream();
            out.write(requestHead().getBytes(StandardCharsets.US_ASCII));
            var in =
                    new BufferedReader(
                            new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            for (int number = 1; number <= 3; number++) {
                sendChunk(out, line(Map.of("content", Fixtures.prose("chat" + number))) + "\n");
                assertThat(nextAnswer(in)).contains("{\"line\":%d,".formatted(number));
            }
        }
    }

    @Test
    void answersManyLinesInOrder() {
        String[] lines =
                IntStream.range(0, 300)
                        .mapToObj(n -> line(Map.of("id", "many-" + n, "content", "Text no. " + n)))
                        .toArray(String[]::new);

        assertThat(submit(lines))
                .extracting(answer -> answer.at("/documents/0/id").asString())
                .isEqualTo(IntStream.range(0, 300).mapToObj(n -> "many-" + n).toList());
    }

    private List<JsonNode> submit(String... lines) {
        var answer = client.post(BATCH, NDJSON, String.join("\n", lines) + "\n");
        assertThat(answer.status()).isEqualTo(200);
        return answer.body().lines().map(json::readTree).collect(Collectors.toList());
    }

    private String line(Map<String, ?> fields) {
        return json.writeValueAsString(fields);
    }

    private Document newest(String id) {
        return new TopicReader(String.join(",", kafka.getBootstrapServers()))
                .eventsOf(Topic.DOCUMENTS_NAME, id).stream()
                        .map(event -> json.readValue(event.value(), Document.class))
                        .max((one, other) -> one.version().compareTo(other.version()))
                        .orElseThrow();
    }

    private static String requestHead() {
        return """
        POST %s HTTP/1.1
        Host: localhost
        Content-Type: %s
        Transfer-Encoding: chunked

        """
                .formatted(BATCH, NDJSON)
                .replace("\n", "\r\n");
    }

    private static void sendChunk(OutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(bytes);
        out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static String nextAnswer(BufferedReader in) throws IOException {
        String line = in.readLine();
        while (line != null && !line.startsWith("{")) {
            line = in.readLine();
        }
        return String.valueOf(line);
    }
}
