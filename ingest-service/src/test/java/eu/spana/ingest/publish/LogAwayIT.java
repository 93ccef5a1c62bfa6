package eu.spana.ingest.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.spana.document.Topic;
import eu.spana.ingest.Fixtures;
import eu.spana.ingest.IngestClient;
import eu.spana.ingest.IngestClient.Answer;
import eu.spana.ingest.TopicReader;
import eu.spana.local.engine.EngineSettings;
import eu.spana.local.engine.Engines;
import eu.spana.local.engine.KafkaBroker;
import eu.spana.local.process.Lifetime;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// Guarantee 5, as far as it lies here: while the log is away, nothing is accepted, and afterwards
/// work goes on by itself. Has a broker of its own, which it stops.
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.kafka.producer.properties.delivery.timeout.ms=3000",
            "spring.kafka.producer.properties.request.timeout.ms=2000",
            "spring.kafka.producer.properties.max.block.ms=3000"
        })
@DirtiesContext
class LogAwayIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir static Path folder;

    @LocalServerPort int port;

    @DynamicPropertySource
    static void usesTheBrokerOfThisTest(DynamicPropertyRegistry properties) {
        Broker.INSTANCE.start();
        Broker.INSTANCE.awaitReady(PATIENCE);
        properties.add("spring.kafka.bootstrap-servers", Broker.INSTANCE::bootstrapServers);
    }

    @AfterAll
    static void stopsTheBroker() {
        Broker.INSTANCE.stop();
    }

    @Test
    void acceptsNothingWhileTheLogIsAwayAndGoesOnAfterwards() {
        var client = new IngestClient(port);
        await().atMost(PATIENCE)
                .until(() -> client.get("/actuator/health/readiness").status() == 200);
        assertThat(submit(client, "before").status()).isEqualTo(202);

        Broker.INSTANCE.stop();
        Answer refused = submit(client, "meanwhile");
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.problem()).isEqualTo("unavailable");
        assertThat(refused.body()).doesNotContainIgnoringCase("kafka");
        assertThat(client.delete("/api/v1/documents/before").status()).isEqualTo(503);
        assertThat(client.get("/actuator/health/liveness").status()).isEqualTo(200);

        Broker.INSTANCE.start();
        Broker.INSTANCE.awaitReady(PATIENCE);
        await().atMost(PATIENCE).until(() -> submit(client, "after").status() == 202);
        var log = new TopicReader(Broker.INSTANCE.bootstrapServers());
        assertThat(log.eventsOf(Topic.DOCUMENTS_NAME, "before")).hasSize(1);
        assertThat(log.eventsOf(Topic.DOCUMENTS_NAME, "meanwhile")).isEmpty();
        assertThat(log.eventsOf(Topic.REMOVALS_NAME, "before")).isEmpty();
    }

    private static Answer submit(IngestClient client, String id) {
        return client.post("/api/v1/documents?id=" + id, "text/plain", Fixtures.prose(id));
    }

    /// Made when the folder is there.
    private static final class Broker {
        static final KafkaBroker INSTANCE =
                new KafkaBroker(
                        Engines.find(),
                        new EngineSettings(
                                folder.resolve("kafka"),
                                folder.resolve("kafka.log"),
                                0,
                                256,
                                List.of("-XX:TieredStopAtLevel=1"),
                                Lifetime.WITH_PARENT));
    }
}
