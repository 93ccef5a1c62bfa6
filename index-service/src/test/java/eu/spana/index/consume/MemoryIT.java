package eu.spana.index.consume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.spana.document.EventType;
import eu.spana.engines.TestEngines;
import eu.spana.index.IndexApplication;
import eu.spana.index.TestIndex;
import eu.spana.index.TestLog;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/// Memory is bounded by arithmetic: what is buffered, one poll, and what is compressed on its way.
class MemoryIT {
    private static final int DOCUMENTS = 40;

    /// JSON of some 9 MB, most of it in a field that Elasticsearch only keeps.
    private static final String FILLING = "x1y2z3".repeat(1_500_000);

    @Test
    void writesDocumentsOfTenMegabytesWithASmallHeap() throws IOException, InterruptedException {
        TestIndex.empty();
        TestLog.empty();
        TestLog.takeLargeDocuments();
        for (int i = 0; i < DOCUMENTS; i++) {
            TestLog.publish(large("large-" + i));
        }
        Process service = service("-Xmx256m");
        try {
            await().atMost(Duration.ofMinutes(3))
                    .until(() -> !service.isAlive() || TestIndex.count() == DOCUMENTS);
            assertThat(service.isAlive()).isTrue();
            assertThat(TestLog.deadLetters()).isEmpty();
        } finally {
            service.destroy();
            service.waitFor();
        }
    }

    private static ProducerRecord<byte[], byte[]> large(String id) {
        return Events.event(
                id,
                EventType.PARSED.value(),
                "1",
                Events.bytes(
                        "{\"id\":\"%s\",\"version\":1,\"image\":\"%s\"}".formatted(id, FILLING)));
    }

    private static Process service(String heap) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        heap,
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        IndexApplication.class.getName(),
                        "--server.port=0",
                        "--spring.kafka.bootstrap-servers="
                                + TestEngines.kafka().bootstrapServers(),
                        "--spring.elasticsearch.uris=" + TestEngines.elasticsearch().uri())
                .redirectErrorStream(true)
                .redirectOutput(new File("target/memory-it.log"))
                .start();
    }
}
