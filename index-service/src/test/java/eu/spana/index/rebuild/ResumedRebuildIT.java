package eu.spana.index.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.spana.document.IndexName;
import eu.spana.index.RunningService;
import eu.spana.index.TestIndex;
import eu.spana.index.TestLog;
import eu.spana.index.consume.Events;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.stream.IntStream;

/// Whoever works on a rebuild may be killed at any moment.
class ResumedRebuildIT {
    private static final int DOCUMENTS = 8000;

    @BeforeEach
    void fill() {
        TestIndex.empty();
        TestLog.empty();
        TestLog.publish(
                IntStream.range(0, DOCUMENTS)
                        .mapToObj(i -> Events.parsed("document-" + i, 1, "title " + i))
                        .toList());
    }

    @Test
    void goesOnWhereItWasWhenTheOnlyInstanceIsKilled() {
        String made;
        try (ServiceProcess killed = startedProcess()) {
            await().until(() -> TestIndex.count() == DOCUMENTS);
            await().until(() -> TestLog.uncommitted(TestIndex.uuid()) == 0);
            TestRebuilds rebuilds = new TestRebuilds(killed.uri());
            made = rebuilds.get(rebuilds.start("")).path("target").asString();
            await().pollInterval(Duration.ofMillis(50))
                    .until(() -> TestContents.count(made) > DOCUMENTS / 10);
            killed.kill();
        }
        assertThat(TestContents.count(made)).isLessThan(DOCUMENTS);
        long left = TestLog.uncommitted(TestContents.uuid(made));
        assertThat(left).isLessThan(DOCUMENTS);
        assertThat(TestContents.behind(IndexName.READ_ALIAS)).doesNotContain(made);

        try (RunningService service = RunningService.start("--spana.rebuild.take-over=2s")) {
            new TestRebuilds(service.uri()).awaitState("/api/v1/rebuilds/1", "swapped");

            assertThat(TestContents.behind(IndexName.READ_ALIAS)).containsExactly(made);
            assertThat(TestIndex.count()).isEqualTo(DOCUMENTS);
            assertThat(service.count("stored") + service.count("stale")).isEqualTo((double) left);
        }
    }

    /// The new index takes nothing until there are two, so that the one that drives is the one that
    /// dies.
    @Test
    void goesToAnotherInstanceWhenItsOwnIsKilled() {
        try (ServiceProcess killed = startedProcess()) {
            await().until(() -> TestIndex.count() == DOCUMENTS);
            TestRebuilds first = new TestRebuilds(killed.uri());
            String rebuild = first.start("");
            String made = first.get(rebuild).path("target").asString();
            await().pollInterval(Duration.ofMillis(50)).until(() -> TestContents.count(made) > 0);
            refuse(made, true);
            try (RunningService other = RunningService.start("--spana.rebuild.take-over=2s")) {
                TestRebuilds rebuilds = new TestRebuilds(other.uri());
                assertThat(rebuilds.get(rebuild).path("state").asString())
                        .isIn("filling", "comparing");

                killed.kill();
                refuse(made, false);

                rebuilds.awaitState(rebuild, "swapped");
                assertThat(TestIndex.count()).isEqualTo(DOCUMENTS);
            }
        }
    }

    /// As a full disk does.
    private static void refuse(String index, boolean writes) {
        TestIndex.send(
                "PUT",
                "/" + index + "/_settings",
                "{\"index.blocks.read_only_allow_delete\":%s}".formatted(writes));
    }

    /// With small batches, so that there is a middle to be killed in.
    private static ServiceProcess startedProcess() {
        ServiceProcess process =
                ServiceProcess.start(
                        "--spring.kafka.consumer.max-poll-records=50",
                        "--spana.consume.batch-documents=10",
                        "--spana.consume.commit-interval=50ms");
        await().until(process::isListening);
        return process;
    }
}
