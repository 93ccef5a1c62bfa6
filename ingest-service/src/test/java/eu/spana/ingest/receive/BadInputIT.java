package eu.spana.ingest.receive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.spana.engines.EngineConnections;
import eu.spana.ingest.Fixtures;
import eu.spana.ingest.IngestClient;
import eu.spana.ingest.IngestClient.Answer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

/// Whatever comes in, the answer is a problem with a stable type, and the service goes on.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(EngineConnections.class)
class BadInputIT {
    private static final String DOCUMENTS = "/api/v1/documents";
    private static final byte[] SIXTY_MEGABYTES = new byte[60 * 1024 * 1024];

    @LocalServerPort int port;

    private IngestClient client;

    @BeforeEach
    void connects() {
        client = new IngestClient(port);
        await().until(() -> client.get("/actuator/health/readiness").status() == 200);
    }

    @AfterEach
    void isHealthyAfterwards() {
        assertThat(client.get("/actuator/health/readiness").status()).isEqualTo(200);
        assertThat(client.post(DOCUMENTS, "text/plain", Fixtures.prose("good")).status())
                .isEqualTo(202);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    text/plain       | ''                 | 400 | empty-content
                    text/plain       | '   '              | 422 | no-text
                    text/html        | <p></p>            | 422 | no-text
                    application/json | {}                 | 415 | unsupported-type
                    image/png        | x                  | 415 | unsupported-type
                    nonsense         | x                  | 415 | unsupported-type
                    application/pdf  | no pdf at all      | 422 | broken-content
                    text/html        | %PDF-1.7 truncated | 422 | broken-content
                    """)
    void refusesContent(String type, String body, int status, String problem) {
        assertProblem(client.post(DOCUMENTS, type, body), status, problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ?unknown=1               | unknown-parameter
                    ?id=a%2Fb                | invalid-parameter
                    ?id=%C3%A5               | invalid-parameter
                    ?url=gopher://a          | invalid-parameter
                    ?retrievedAt=2025-13-01  | invalid-parameter
                    ?language=12             | invalid-parameter
                    ?id=%                    | invalid-parameter
                    ?id={}                   | bad-request
                    """)
    void refusesParameters(String query, String problem) throws IOException {
        String answer = overTheWire("POST " + DOCUMENTS + query + " HTTP/1.1");

        assertThat(answer).startsWith("HTTP/1.1 400").contains("urn:spana:problem:" + problem);
        assertThat(answer).contains("Content-Type: application/problem+json");
    }

    @Test
    void refusesEncryptedAndScannedPdf() {
        byte[] locked = Fixtures.lockedPdf("secret", "Some text");

        assertProblem(client.post(DOCUMENTS, "application/pdf", locked), 422, "encrypted");
        assertProblem(
                client.post(DOCUMENTS, "application/pdf", Fixtures.pdf("", "")), 422, "needs-ocr");
    }

    @Test
    void refusesSixtyMegabytesThatSaySoAndSixtyThatDoNot() {
        InputStream stream = new ByteArrayInputStream(SIXTY_MEGABYTES);

        assertProblem(client.post(DOCUMENTS, "text/plain", SIXTY_MEGABYTES), 413, "too-large");
        assertProblem(
                client.post(DOCUMENTS, "text/plain", BodyPublishers.ofInputStream(() -> stream)),
                413,
                "too-large");
    }

    @Test
    void acceptsTextThatIsNotTheUtf8ThatItClaims() {
        byte[] latin = "Malmström säger så här".getBytes(StandardCharsets.ISO_8859_1);

        Answer answer = client.post(DOCUMENTS, "text/plain; charset=utf-8", latin);

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.body()).contains("Malmström säger");
    }

    @Test
    void answersWrongAddressesAndMethodsWithProblems() {
        assertProblem(client.get("/nowhere"), 404, "not-found");
        assertProblem(client.get(DOCUMENTS), 405, "method-not-allowed");
        assertProblem(client.delete(DOCUMENTS + "/%C3%A5"), 400, "invalid-parameter");
        assertProblem(client.delete(DOCUMENTS + "/a?reasons=x"), 400, "unknown-parameter");
        assertProblem(
                client.post(DOCUMENTS + "/batch", "application/json", "{}"),
                415,
                "unsupported-type");
    }

    @Test
    void survivesABodyThatBreaksOff() throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write(
                            """
                            POST /api/v1/documents HTTP/1.1\r
                            Host: localhost\r
                            Content-Type: text/plain\r
                            Content-Length: 1000\r
                            \r
                            half of it\
                            """
                                    .getBytes(StandardCharsets.US_ASCII));
        }
        assertThat(client.get("/actuator/health/liveness").status()).isEqualTo(200);
    }

    @Test
    void servesTheDescriptionOfItsApi() {
        Answer answer = client.get("/api/v1/openapi.yaml");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).startsWith("openapi: 3.1");
    }

    private static void assertProblem(Answer answer, int status, String problem) {
        assertThat(answer.body()).contains("urn:spana:problem:" + problem);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.body()).doesNotContainIgnoringCase("kafka");
    }

    /// For request lines that no client library would send.
    private String overTheWire(String requestLine) throws IOException {
        String request =
                requestLine
                        + "\r\nHost: localhost\r\nContent-Type: text/plain\r\n"
                        + "Content-Length: 4\r\nConnection: close\r\n\r\ntext";
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
