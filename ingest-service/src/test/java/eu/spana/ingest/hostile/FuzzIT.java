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
import java.time.Duration;
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
            "spana.ingest.parse.fork-idle=" + FuzzIT.FORK_IDLE
        })
@Import(EngineConnections.class)
class FuzzIT {
    static final int UPLOAD_MEMORY = 28 << 20;
    static final int FORKS = 2;

    /// Longer than they wait for the next document while there are any.
    static final String FORK_IDLE = "5s";

    /// Twice the idle time at the longest, on a busy machine.
    private static final Duration FORKS_END = Duration.ofSeconds(30);

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
        var forks = new ForkProcesses();
        try (var faults = new LoggedFaults()) {
            submit(submitter, forks, samples.between(0, CASES / 4));
            Residue before = residue(forks);
            submit(submitter, forks, samples.between(CASES / 4, CASES));
            residue(forks).assertNotMuchMoreThan(before);
            assertThat(faults.all()).isEmpty();
        }
        assertThat(submitter.batch(samples.sound())).containsOnly(202);
        assertThat(takingAllMemory(client).json().at("/status").asInt()).isEqualTo(202);
    }

    private void submit(Submitter submitter, ForkProcesses forks, List<BadDocument> documents)
            throws ExecutionException, InterruptedException {
        int alone = documents.size() / ALONE;
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var singles =
                    callers.submit(() -> documents.subList(0, alone).forEach(submitter::single));
            for (var batch : Lists.partition(documents.subList(alone, documents.size()), BATCH)) {
                submitter.batch(batch);
                assertNoneTookLong();
                assertNoMoreThanThereMayBe(forks);
            }
            singles.get();
        }
    }

    /// One that has read enough documents may just be going.
    private static void assertNoMoreThanThereMayBe(ForkProcesses forks) {
        await().untilAsserted(() ->
                assertThat(forks.running()).as("forks").hasSizeLessThanOrEqualTo(FORKS));
    }

    /// What there is when no fork is left: each is ended that has nothing to do.
    private static Residue residue(ForkProcesses forks) throws IOException {
        await().atMost(FORKS_END)
                .untilAsserted(() -> assertThat(forks.running()).as("forks left").isEmpty());
        return Residue.now();
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
