package eu.spana.local.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import eu.spana.local.state.Refusal;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

class IngestionTest {

    private final List<String> requests = new ArrayList<>();
    private final List<Integer> busy = new ArrayList<>();

    private HttpServer server;
    private DocumentSender sender;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/v1/documents", this::answer);
        server.start();
        sender =
                new DocumentSender(URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
    }

    @AfterEach
    void stop() {
        sender.close();
        server.stop(0);
    }

    @Test
    void countsTheDocumentsThatCameOfTheSubmissions() {
        var summary = ingest("archive", "archive");
        assertThat(summary.sentence()).isEqualTo("2 of 2 accepted, with 4 documents; 0 refused.");
    }

    @Test
    void tellsTheReasonOfEachRefusalAndGoesOn() {
        var summary = ingest("bad", "archive");
        assertThat(summary.refusals()).containsExactly("bad: No text: It is empty.");
        assertThat(summary.documents()).isEqualTo(2);
    }

    @Test
    void refusesWhatCannotBeRead() {
        var unreadable =
                new Submission(
                        "gone",
                        () -> {
                            throw new IOException("it went away");
                        });
        assertThat(new Ingestion(sender).run(List.of(unreadable)).refusals())
                .containsExactly("gone: it went away");
    }

    @Test
    void waitsWhileTheServiceAsksForPatience() {
        busy.addAll(List.of(429, 503));
        assertThat(ingest("archive").refusals()).isEmpty();
        assertThat(requests).hasSize(3);
    }

    @Test
    void passesTheClaimsOn() {
        ingest("archive");
        assertThat(requests).containsExactly("url=https%3A%2F%2Fexample.org%2Farchive");
    }

    @Test
    void saysThatNothingAnswers() {
        server.stop(0);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ingest("archive"))
                .withMessageContaining("start it with './spana up'");
    }

    private Ingestion.Summary ingest(String... names) {
        return new Ingestion(sender).run(List.of(names).stream().map(this::submission).toList());
    }

    private Submission submission(String name) {
        var claims = new Claims("https://example.org/" + name, null, List.of());
        return new Submission(
                name,
                () -> new Submission.Content(BodyPublishers.ofString(name), "text/plain", claims));
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.add(exchange.getRequestURI().getRawQuery());
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (!busy.isEmpty()) {
            exchange.getResponseHeaders().add("Retry-After", "0");
            reply(exchange, busy.removeFirst(), "{}");
        } else if (body.equals("bad")) {
            reply(exchange, 422, "{\"title\":\"No text\",\"detail\":\"It is empty.\"}");
        } else {
            reply(exchange, 202, "{\"documents\":[{\"id\":\"1\"},{\"id\":\"2\"}]}");
        }
    }

    private static void reply(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
