package eu.spana.index.consume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.spana.index.RunningService;
import eu.spana.index.TestGate;
import eu.spana.index.TestIndex;
import eu.spana.index.TestLog;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.stream.IntStream;

/// What is missing or broken costs time, not documents.
class OutageIT {
    private static final int DOCUMENTS = 300;

    @BeforeEach
    void startAfresh() {
        TestIndex.empty();
        TestLog.empty();
    }

    @Test
    void goesOnByItselfAfterElasticsearchRefusedForAWhile() {
        try (RunningService service = RunningService.start()) {
            await().until(() -> service.readiness().equals("UP"));
            refuseWith429(true);

            publish(DOCUMENTS);
            await().until(() -> service.retries() > DOCUMENTS);
            assertThat(TestIndex.count()).isZero();
            assertThat(service.readiness()).isEqualTo("UP");
            refuseWith429(false);

            await().until(() -> TestIndex.count() == DOCUMENTS);
            assertThat(TestLog.deadLetters()).isEmpty();
        }
    }

    /// A poll that holds records of paused partitions returns at once.
    @Test
    void restsWhileItHoldsAllItCanHold() {
        try (RunningService service =
                RunningService.start(
                        "--spana.consume.batch-size=2KB",
                        "--spana.consume.buffer-size=2KB",
                        "--spana.consume.slowest-retry=2s")) {
            await().until(() -> service.readiness().equals("UP"));
            refuseWith429(true);
            publish(DOCUMENTS);
            await().until(() -> service.metric("spana_index_paused_seconds_total") > 0);
            double before = service.metric("spana_index_paused_seconds_total");
            Duration busyBefore = PollingThreads.busy();

            await().until(() -> service.metric("spana_index_paused_seconds_total") > before + 3);

            double busy = PollingThreads.busy().minus(busyBefore).toNanos() / 1e9;
            double paused = service.metric("spana_index_paused_seconds_total") - before;
            assertThat(busy).isLessThan(paused / 5);
            refuseWith429(false);
            await().until(() -> TestIndex.count() == DOCUMENTS);
        }
    }

    @Test
    void givesOffsetsBackOnlyAfterOutcomes() {
        try (RunningService service =
                RunningService.start("--spana.consume.commit-interval=10ms")) {
            await().until(() -> service.readiness().equals("UP"));
            refuseWith429(true);
            publish(DOCUMENTS);
            await().until(() -> service.retries() > DOCUMENTS);
        }
        refuseWith429(false);
        assertThat(TestIndex.count()).isZero();

        try (RunningService service = RunningService.start()) {
            await().until(() -> TestIndex.count() == DOCUMENTS);
            assertThat(service.liveness()).isEqualTo("UP");
        }
    }

    @Test
    void doesNotReadAgainWhatWasSettledBeforeARestart() {
        try (RunningService service = RunningService.start()) {
            publish(DOCUMENTS);
            await().until(() -> service.count("stored") == DOCUMENTS);
        }
        try (RunningService service = RunningService.start()) {
            TestLog.publish(Events.parsed("last", 1, "last"));
            await().until(() -> service.count("stored") == 1);
            assertThat(service.count("stale")).isZero();
        }
    }

    @Test
    void waitsForAnElasticsearchThatIsNotThereYet() {
        publish(DOCUMENTS);
        try (TestGate gate = TestGate.shut();
                RunningService service = RunningService.startOn(gate.uri())) {
            assertThat(service.liveness()).isEqualTo("UP");
            assertThat(service.readiness()).isEqualTo("OUT_OF_SERVICE");

            gate.open();

            await().until(() -> service.readiness().equals("UP"));
            await().until(() -> TestIndex.count() == DOCUMENTS);
        }
    }

    @Test
    void losesNothingWhenConnectionsAreCut() {
        try (TestGate gate = TestGate.opened();
                RunningService service = RunningService.startOn(gate.uri())) {
            await().until(() -> service.readiness().equals("UP"));
            for (int i = 0; i < 5; i++) {
                publish(DOCUMENTS);
                gate.cut();
                double retries = service.retries();
                TestLog.publish(Events.parsed("cut-" + i, 1, "cut"));
                await().until(() -> service.retries() > retries);
                gate.open();
            }
            await().until(() -> TestIndex.count() == DOCUMENTS + 5);
            assertThat(TestLog.deadLetters()).isEmpty();
        }
    }

    @Test
    void stopsLoudlyWhenTheIndexIsGoneAndBuriesNothing() {
        try (RunningService service = RunningService.start("--spana.consume.repair-interval=1h")) {
            await().until(() -> service.readiness().equals("UP"));
            TestIndex.empty();

            publish(DOCUMENTS);

            await().until(() -> service.readiness().equals("DOWN"));
            assertThat(service.liveness()).isEqualTo("UP");
            assertThat(TestLog.deadLetters()).isEmpty();
        }
        try (RunningService service = RunningService.start()) {
            await().until(() -> TestIndex.count() == DOCUMENTS);
            assertThat(service.readiness()).isEqualTo("UP");
        }
    }

    @Test
    void goesOnByItselfOnceTheIndexIsWritableAgain() {
        try (RunningService service =
                RunningService.start("--spana.consume.repair-interval=100ms")) {
            await().until(() -> service.readiness().equals("UP"));
            TestIndex.settings("{\"index.blocks.write\":true}");
            publish(DOCUMENTS);
            await().until(() -> service.readiness().equals("DOWN"));
            assertThat(TestLog.deadLetters()).isEmpty();

            TestIndex.settings("{\"index.blocks.write\":false}");

            await().until(() -> TestIndex.count() == DOCUMENTS);
            await().until(() -> service.readiness().equals("UP"));
        }
    }

    @Test
    void fillsANewIndexFromTheBeginningOfTheLog() {
        try (RunningService service = RunningService.start()) {
            publish(DOCUMENTS);
            await().until(() -> service.count("stored") == DOCUMENTS);
        }
        TestIndex.empty();

        try (RunningService service = RunningService.start()) {
            await().until(() -> service.count("stored") == DOCUMENTS);
            assertThat(TestIndex.count()).isEqualTo(DOCUMENTS);
        }
    }

    /// A disk that is nearly full makes Elasticsearch set this block, which answers each item 429.
    private static void refuseWith429(boolean refuse) {
        TestIndex.settings(
                "{\"index.blocks.read_only_allow_delete\":%s}".formatted(refuse ? "true" : "null"));
    }

    private static void publish(int documents) {
        TestLog.publish(
                IntStream.range(0, documents)
                        .mapToObj(i -> Events.parsed("document-" + i, 1, "title " + i))
                        .toList());
    }
}
