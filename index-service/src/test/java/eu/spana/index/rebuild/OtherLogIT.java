package eu.spana.index.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.spana.document.IndexName;
import eu.spana.document.Topic;
import eu.spana.index.RunningService;
import eu.spana.index.TestIndex;
import eu.spana.index.TestLog;
import eu.spana.index.TestTopic;
import eu.spana.index.consume.Events;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

/// An index that does not fit what is to be written to it any more goes on to serve searches, and
/// says so, until there is one that fits.
class OtherLogIT {

    @BeforeEach
    void startAfresh() {
        TestIndex.empty();
        TestLog.empty();
    }

    @Test
    void writesNothingFromALogThatReplacedItsOwn() {
        fillAndReplaceTheLog();
        try (RunningService service = RunningService.start()) {
            await().until(() -> service.readiness().equals("DOWN"));

            assertThat(service.indexing()).contains("created anew", "rebuild", "acknowledge");
            assertThat(TestIndex.title("old-1")).isEqualTo("old");
            assertThat(TestIndex.source("new-1")).isEmpty();
            assertThat(service.liveness()).isEqualTo("UP");
        }
    }

    @Test
    void noticesATopicThatIsReplacedWhileItRuns() {
        try (RunningService service = RunningService.start()) {
            await().until(() -> service.readiness().equals("UP"));

            TestLog.empty();

            await().until(() -> service.readiness().equals("DOWN"));
        }
    }

    @Test
    void goesOnFromTheBeginningOfTheNewLogOnceThatIsAcknowledged() {
        fillAndReplaceTheLog();
        try (RunningService service = RunningService.start("--spana.consume.repair-interval=1s")) {
            await().until(() -> service.readiness().equals("DOWN"));

            assertThat(
                            new TestRebuilds(service.uri())
                                    .send("POST", "/api/v1/log/acknowledge")
                                    .statusCode())
                    .isEqualTo(200);

            await().until(() -> service.readiness().equals("UP"));
            await().until(() -> TestIndex.title("new-0").equals("new"));
            await().until(() -> TestIndex.count() == 80);
        }
    }

    /// The group of the old generation knows offsets of partitions whose documents moved.
    @Test
    void readsTheLogFromItsBeginningOnceMorePartitionsAreAcknowledged() {
        publish("old", 50);
        try (RunningService service = RunningService.start("--spana.consume.repair-interval=1s")) {
            await().until(() -> service.count("stored") == 50);
            await().until(() -> TestLog.uncommitted(TestIndex.uuid()) == 0);
            TestTopic.addPartition(Topic.DOCUMENTS_NAME);
            await().until(() -> service.readiness().equals("DOWN"));

            new TestRebuilds(service.uri()).send("POST", "/api/v1/log/acknowledge");

            await().until(() -> service.readiness().equals("UP"));
            await().until(() -> service.count("stale") == 50);
        }
    }

    @Test
    void makesAnIndexFromTheNewLogByARebuild() {
        fillAndReplaceTheLog();
        try (RunningService service =
                RunningService.start(
                        "--spana.consume.repair-interval=1s", "--spana.rebuild.rounds=3")) {
            await().until(() -> service.readiness().equals("DOWN"));
            TestRebuilds rebuilds = new TestRebuilds(service.uri());
            String careful = rebuilds.start("");
            rebuilds.awaitState(careful, "failed");

            String bold = rebuilds.start("?differences=accept");

            rebuilds.awaitState(bold, "swapped");
            await().until(() -> service.readiness().equals("UP"));
            assertThat(TestIndex.count()).isEqualTo(30);
            assertThat(rebuilds.send("POST", bold + "/rollback").statusCode()).isEqualTo(409);
            rebuilds.awaitState(careful, "retired");
        }
    }

    /// A field of another type than the schema has: no addition mends that.
    @Test
    void rebuildsAnIndexWhoseSchemaCannotBeUpgraded() {
        TestIndex.send(
                "PUT",
                "/" + IndexName.first(1),
                """
                {"mappings":{"_meta":{"schemaVersion":1},"properties":{"kind":{"type":"long"}}},
                "aliases":{"documents-write":{},"documents":{}}}\
                """);
        TestIndex.send(
                "PUT",
                "/documents-write/_doc/a?version=1&version_type=external&refresh=true",
                "{\"site\":\"example.org\"}");
        TestLog.publish(List.of(Events.parsed("a", 1, "found"), Events.parsed("b", 1, "new")));
        try (RunningService service = RunningService.start("--spana.consume.repair-interval=1s")) {
            await().until(() -> service.readiness().equals("DOWN"));
            assertThat(service.indexing()).contains("older", "rebuild");
            TestRebuilds rebuilds = new TestRebuilds(service.uri());

            try (TestReader reader = TestReader.expecting(1)) {
                rebuilds.awaitState(rebuilds.start(""), "swapped");
                assertThat(reader.complaints()).isEmpty();
            }

            await().until(() -> service.readiness().equals("UP"));
            assertThat(TestIndex.search("{}")).containsExactlyInAnyOrder("a", "b");
        }
    }

    /// Fifty documents from the old log are in the index; thirty are in the new log.
    private static void fillAndReplaceTheLog() {
        publish("old", 50);
        try (RunningService service = RunningService.start()) {
            await().until(() -> service.count("stored") == 50);
        }
        TestLog.empty();
        publish("new", 30);
    }

    private static void publish(String name, int documents) {
        TestLog.publish(
                IntStream.range(0, documents)
                        .mapToObj(i -> Events.parsed(name + "-" + i, 1, name))
                        .toList());
    }
}
