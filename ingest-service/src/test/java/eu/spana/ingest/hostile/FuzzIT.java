package eu.spana.ingest.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.common.collect.Lists;

import eu.spana.engines.EngineConnections;
import eu.spana.ingest.Fixtures;
import eu.spana.ingest.IngestClient;
import eu.spana.ingest.IngestClient.Answer;

import io.micrometer.core.instrument.MeterRegistry;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// Ten thousand damaged documents over HTTP: no 5xx, no hang, no leak. `-Dspana.fuzz.cases` asks
/// for more, `-Dspana.fuzz.seed` for the same again. Memory for uploads is scarce, so that what is
/// not given back is soon missed.
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spana.ingest.receive.upload-memory=" + FuzzIT.UPLOAD_MEMORY + "B",
            "spana.ingest.parse.forks=" + FuzzIT.FORKS,
            "spana.ingest.parse.fork-idle=5m"
        })
@Import(EngineConnections.class)
class FuzzIT {
    static final int UPLOAD_MEMORY = 28 << 20;
    static final int FORKS = 2;

    private static final int CASES = Integer.getInteger("spana.fuzz.cases", 10_000);
    private static final long SEED = Long.getLong("spana.fuzz.seed", System.nanoTime());

    /// Of so many documents one comes alone, the others in batches.
    private static final int ALONE = 5;

    private static final int BATCH = 100;

    /// Ten seconds are promised; a fork that starts on a busy machine takes some of its own.
    private static final double LONGEST_SECONDS = 12;

    @Autowired MeterRegistry meters;
    @LocalServerPort int port;

    private final DamagedSamples samples = new DamagedSamples(SEED);

    @Test
    void answersWhateverIsDoneToSoundDocuments()
            throws IOException, ExecutionException, InterruptedException {
        // Also where the run is cut off, as by a hang, and no assertion can tell the seed.
        System.out.printf("Fuzz test: %d cases, -Dspana.fuzz.seed=%d%n", CASES, SEED);
        var client = new IngestClient(port);
        await().until(() -> client.get("/actuator/health/readiness").status() == 200);
        var submitter = new Submitter(client);
        try (var faults = new LoggedFaults()) {
            Residue start = Residue.now();
            submit(submitter, samples.between(0, CASES / 4));
            Residue before = Residue.now();
            submit(submitter, samples.between(CASES / 4, CASES));
            Residue after = Residue.now();

            after.assertNotMuchMoreThan(before);
            assertThat(after.processes() - start.processes())
                    .as("forks")
                    .isBetween(1L, (long) FORKS);
            assertThat(faults.all()).isEmpty();
        }
        assertThat(submitter.batch(samples.sound())).containsOnly(202);
        assertThat(takingAllMemory(client).json().at("/status").asInt()).isEqualTo(202);
    }

    private void submit(Submitter submitter, List<BadDocument> documents)
            throws ExecutionException, InterruptedException {
        int alone = documents.size() / ALONE;
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var singles =
                    callers.submit(() -> documents.subList(0, alone).forEach(submitter::single));
            for (var batch : Lists.partition(documents.subList(alone, documents.size()), BATCH)) {
                submitter.batch(batch);
                assertNoneTookLong();
            }
            singles.get();
        }
    }

    /// The longest is soon forgotten: to be asked again and again.
    private void assertNoneTookLong() {
        assertThat(meters.get("spana.ingest.parse").timer().max(TimeUnit.SECONDS))
                .as("longest parse in seconds, -Dspana.fuzz.seed=%d", SEED)
                .isPositive()
                .isLessThan(LONGEST_SECONDS);
    }

    /// Answered as busy where a document has kept some of the memory for uploads.
    private static Answer takingAllMemory(IngestClient client) {
        String line = "{\"content\":\"%s\"}".formatted(Fixtures.prose("storm"));
        String padded = line + " ".repeat(UPLOAD_MEMORY - line.length());
        return client.post("/api/v1/documents/batch", "application/x-ndjson", padded);
    }
}
