package eu.spana.ingest.receive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.spana.document.Document;
import eu.spana.document.EventHeaders;
import eu.spana.document.Topic;
import eu.spana.engines.EngineConnections;
import eu.spana.ingest.Fixtures;
import eu.spana.ingest.IngestClient;
import eu.spana.ingest.IngestClient.Answer;
import eu.spana.ingest.TopicReader;

import io.micrometer.core.instrument.MeterRegistry;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpRequest.BodyPublishers;

/// Guarantee 1: accepted is kept. The producer waits half a second before it sends, so that an
/// answer before the acknowledgement finds the log empty.
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.kafka.producer.properties.linger.ms=500")
@Import(EngineConnections.class)
class AcceptanceIT {
    @Autowired KafkaConnectionDetails kafka;
    @Autowired JsonMapper json;
    @Autowired MeterRegistry meters;
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
    void theLogHasADocumentBeforeItsCallerHearsSo() {
        Answer answer =
                client.post(
                        "/api/v1/documents?id=kept-1&tags=a,b&url=https://coast.example/kept",
                        "text/html; charset=utf-8",
                        "<html lang=en><title>Storm</title><h1>Storm</h1><p>%s</p>"
                                .formatted(Fixtures.prose("kept storm")));

        var events = log.eventsOf(Topic.DOCUMENTS_NAME, "kept-1");

        assertThat(answer.status()).isEqualTo(202);
        assertThat(events).hasSize(1);
        Document document = json.readValue(events.getFirst().value(), Document.class);
        assertThat(document.mainTitle()).isEqualTo("Storm");
        assertThat(document.tags()).containsExactly("a", "b");
        assertThat(answer.json().at("/documents/0/version").asLong())
                .isEqualTo(document.version().value());
        assertThat(answer.json().at("/documents/0/language").asString()).isEqualTo("en");
    }

    @Test
    void anEventCarriesCloudEventsAndTheTraceOfItsRequest() {
        String trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        client.send(
                client.request("/api/v1/documents?id=traced-1")
                        .header("traceparent", trace)
                        .header("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString(Fixtures.prose("traced"))));

        var event = log.eventsOf(Topic.DOCUMENTS_NAME, "traced-1").getFirst();

        Document document = json.readValue(event.value(), Document.class);
        String version = Long.toString(document.version().value());
        assertThat(TopicReader.header(event, EventHeaders.SPEC_VERSION)).isEqualTo("1.0");
        assertThat(TopicReader.header(event, EventHeaders.TYPE))
                .isEqualTo("eu.spana.document.parsed.v1");
        assertThat(TopicReader.header(event, EventHeaders.ID)).isEqualTo("traced-1:" + version);
        assertThat(TopicReader.header(event, EventHeaders.DOCUMENT_VERSION)).isEqualTo(version);
        assertThat(TopicReader.header(event, EventHeaders.CONTENT_TYPE))
                .isEqualTo("application/json");
        assertThat(TopicReader.header(event, EventHeaders.SOURCE)).isNotEmpty();
        assertThat(TopicReader.header(event, EventHeaders.TIME)).endsWith("Z");
        assertThat(TopicReader.header(event, "traceparent")).isEqualTo(trace);
    }

    @Test
    void aLaterSubmissionOfADocumentHasALaterVersion() {
        long first = submit("versioned-1");
        long second = submit("versioned-1");

        assertThat(second).isGreaterThan(first);
    }

    @Test
    void everyAcceptedDocumentIsCounted() {
        double before = accepted();
        submit("counted-1");

        assertThat(accepted()).isEqualTo(before + 1);
    }

    private long submit(String id) {
        return client.post("/api/v1/documents?id=" + id, "text/plain", Fixtures.prose(id))
                .json()
                .at("/documents/0/version")
                .asLong();
    }

    private double accepted() {
        return meters.counter("spana.ingest.documents", "outcome", "accepted", "reason", "none")
                .count();
    }
}
