package eu.spana.ingest.removal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.spana.document.Document;
import eu.spana.document.EventHeaders;
import eu.spana.document.Removal;
import eu.spana.document.Topic;
import eu.spana.engines.EngineConnections;
import eu.spana.ingest.Fixtures;
import eu.spana.ingest.IngestApplication;
import eu.spana.ingest.IngestClient;
import eu.spana.ingest.IngestClient.Answer;
import eu.spana.ingest.TopicReader;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

import tools.jackson.databind.json.JsonMapper;

import java.time.Duration;
import java.util.Objects;

/// Guarantee 3, as far as it lies here: what was removed does not come in again.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(EngineConnections.class)
class RemovalIT {
    @Autowired KafkaConnectionDetails kafka;
    @Autowired JsonMapper json;
    @LocalServerPort int port;

    private IngestClient client;
    private TopicReader log;

    @BeforeEach
    void connects() {
        client = new IngestClient(port);
        log = new TopicReader(String.join(",", kafka.getBootstrapServers()));
        await().until(() -> client.get("/actuator/health/readiness").status() == 200);
    }

    @Test
    void writesTheDecisionWithTheFingerprintAndTheTombstone() {
        submit(client, "gone-1", text("kelp"));
        Answer answer = client.delete("/api/v1/documents/gone-1?reason=court%20order");

        var decision = log.eventsOf(Topic.REMOVALS_NAME, "gone-1").getLast();
        var tombstone = log.eventsOf(Topic.DOCUMENTS_NAME, "gone-1").getLast();

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.json().path("id").asString()).isEqualTo("gone-1");
        Removal removal = json.readValue(decision.value(), Removal.class);
        assertThat(removal.reason()).isEqualTo("court order");
        assertThat(removal.fingerprint()).isNotNull();
        assertThat(removal.version().value()).isEqualTo(answer.json().path("version").asLong());
        Document document = json.readValue(tombstone.value(), Document.class);
        assertThat(document.removed()).isTrue();
        assertThat(document.body()).isEmpty();
        assertThat(TopicReader.header(tombstone, EventHeaders.TYPE))
                .isEqualTo("eu.spana.document.removed.v1");
    }

    @Test
    void refusesTheIdAndNearlyTheSameTextFromThenOn() {
        submit(client, "gone-2", text("squid"));
        client.delete("/api/v1/documents/gone-2");

        assertThat(submit(client, "gone-2", text("entirely new")).problem()).isEqualTo("removed");
        Answer copy = submit(client, "copy-2", text("squid") + "\n\nOne more line at the end.");
        assertThat(copy.status()).isEqualTo(410);
        assertThat(copy.json().path("id").asString()).isEqualTo("gone-2");
        assertThat(submit(client, "other-2", text("lobster")).status()).isEqualTo(202);
    }

    @Test
    void removesTwiceAsWellAsOnce() {
        submit(client, "gone-3", text("urchin"));

        assertThat(client.delete("/api/v1/documents/gone-3").status()).isEqualTo(202);
        assertThat(client.delete("/api/v1/documents/gone-3").status()).isEqualTo(202);

        var decision = log.eventsOf(Topic.REMOVALS_NAME, "gone-3").getLast();
        assertThat(json.readValue(decision.value(), Removal.class).fingerprint()).isNotNull();
    }

    @Test
    void removesWhatIsNotKnownYet() {
        assertThat(client.delete("/api/v1/documents/never-4").status()).isEqualTo(202);
        assertThat(submit(client, "never-4", text("herring")).status()).isEqualTo(410);
    }

    @Test
    void tellsOtherInstancesAndThoseThatStartLater() {
        submit(client, "gone-5", text("shrimp"));
        try (var running = anotherInstance()) {
            var other = new IngestClient(portOf(running));
            await().until(() -> other.get("/actuator/health/readiness").status() == 200);
            client.delete("/api/v1/documents/gone-5");
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> submit(other, "copy-5", text("shrimp")).status() == 410);
        }
        try (var later = anotherInstance()) {
            var other = new IngestClient(portOf(later));
            await().until(() -> other.get("/actuator/health/readiness").status() == 200);
            assertThat(submit(other, "gone-5", "x y z").status()).isEqualTo(410);
            assertThat(submit(other, "copy-5", text("shrimp")).status()).isEqualTo(410);
        }
    }

    private ConfigurableApplicationContext anotherInstance() {
        return new SpringApplicationBuilder(IngestApplication.class)
                .run(
                        "--server.port=0",
                        "--spring.kafka.bootstrap-servers="
                                + String.join(",", kafka.getBootstrapServers()));
    }

    private static int portOf(ApplicationContext context) {
        var server = ((WebServerApplicationContext) context).getWebServer();
        return Objects.requireNonNull(server).getPort();
    }

    private static String text(String topic) {
        return "About %s\n\n%s\n\n%s\n\n%s"
                .formatted(
                        topic,
                        Fixtures.prose(topic),
                        Fixtures.prose(topic + " divers"),
                        Fixtures.prose(topic + " boats"));
    }

    private static Answer submit(IngestClient client, String id, String text) {
        return client.post("/api/v1/documents?id=" + id, "text/plain; charset=utf-8", text);
    }
}
