package eu.spana.index.consume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.spana.index.RunningService;
import eu.spana.index.TestIndex;
import eu.spana.index.TestLog;
import eu.spana.index.TestProxy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/// A feed that stopped tries again and again. Readiness waits until that succeeds.
class StoppedFeedIT {
    private static final String STOPPED = "spana_index_stopped";
    private static final int DOCUMENTS = 50;
    private static final int ATTEMPTS = 2;

    @BeforeEach
    void startAfresh() {
        TestIndex.empty();
        TestLog.empty();
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404})
    void isNotReadyWhileItTriesInVain(int status) {
        try (TestProxy proxy = TestProxy.started();
                RunningService service = startedOn(proxy)) {
            proxy.answerBulks(new TestProxy.Answer(status, 0, "{}"));
            publish("document");
            await().until(() -> service.readiness().equals("DOWN"));

            int before = proxy.bulks().size();
            awaitDownUntil(service, () -> proxy.bulks().size() >= before + ATTEMPTS);
            assertThat(service.metric(STOPPED)).isEqualTo(1);

            proxy.answerBulks(null);
            await().until(() -> service.readiness().equals("UP"));
            assertThat(service.metric(STOPPED)).isZero();
            assertThat(TestIndex.count()).isEqualTo(DOCUMENTS);
            assertThat(TestLog.deadLetters()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404})
    void isNotReadyBeforeItHasWrittenAnything(int status) {
        publish("document");
        try (TestProxy proxy = TestProxy.started()) {
            proxy.answerBulks(new TestProxy.Answer(status, 0, "{}"));
            Set<String> seen = new HashSet<>();
            try (RunningService service =
                    RunningService.startOn(proxy.uri(), "--spana.consume.repair-interval=1h")) {
                await().pollInterval(Duration.ofMillis(2))
                        .until(() -> {
                            seen.add(service.readiness());
                            return seen.contains("DOWN");
                        });
            }
            assertThat(seen).doesNotContain("UP");
        }
    }

    /// Sound events of other partitions are written by each attempt.
    @Test
    void isNotReadyForWritingOtherEventsThanThoseThatStoppedIt() {
        try (TestProxy proxy = TestProxy.started();
                RunningService service = startedOn(proxy)) {
            proxy.answerItem(new TestProxy.Item("refused", 403, "cluster_block_exception"));
            TestLog.publish(Events.parsed("refused", 1, "refused"));
            await().until(() -> service.readiness().equals("DOWN"));

            publish("other");
            awaitDownUntil(service, () -> TestIndex.count() == DOCUMENTS);
            int before = proxy.bulks().size();
            awaitDownUntil(service, () -> proxy.bulks().size() >= before + ATTEMPTS);

            proxy.answerItem(null);
            await().until(() -> service.readiness().equals("UP"));
            assertThat(TestIndex.count()).isEqualTo(DOCUMENTS + 1);
        }
    }

    @Test
    void isReadyOnceAnotherInstanceWroteWhatItCouldNot() {
        try (TestProxy proxy = TestProxy.started();
                RunningService service = startedOn(proxy)) {
            proxy.answerBulks(new TestProxy.Answer(403, 0, "{}"));
            publish("document");
            await().until(() -> service.readiness().equals("DOWN"));

            try (RunningService other = RunningService.start()) {
                await().until(() -> TestIndex.count() == DOCUMENTS);
                await().until(() -> other.count("stored") == DOCUMENTS);

                await().until(() -> service.readiness().equals("UP"));
            }
        }
    }

    private static RunningService startedOn(TestProxy proxy) {
        RunningService service =
                RunningService.startOn(proxy.uri(), "--spana.consume.repair-interval=100ms");
        await().until(() -> service.readiness().equals("UP"));
        return service;
    }

    private static void awaitDownUntil(RunningService service, Callable<Boolean> condition) {
        await().failFast("Readiness is not DOWN", () -> !service.readiness().equals("DOWN"))
                .until(condition);
    }

    private static void publish(String name) {
        TestLog.publish(
                IntStream.range(0, DOCUMENTS)
                        .mapToObj(i -> Events.parsed(name + "-" + i, 1, name))
                        .toList());
    }
}
