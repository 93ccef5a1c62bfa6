package eu.spana.index.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.spana.document.IndexName;
import eu.spana.index.RunningService;
import eu.spana.index.TestIndex;
import eu.spana.index.TestLog;
import eu.spana.index.consume.Events;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A new index takes the place of the old one, and nobody who searches or writes notices.
class RebuildIT {
    private static final String WRITTEN_BY_REBUILDS =
            "spana_index_documents_total{feed=\"rebuild\",outcome=\"stored\"";
    private static final int DOCUMENTS = 500;

    @SuppressWarnings("NullAway.Init")
    private RunningService service;

    @SuppressWarnings("NullAway.Init")
    private TestRebuilds rebuilds;

    @SuppressWarnings("NullAway.Init")
    private String old;

    @BeforeEach
    void fill() {
        TestIndex.empty();
        TestLog.empty();
        start();
        TestLog.publish(
                IntStream.range(0, DOCUMENTS)
                        .mapToObj(i -> Events.parsed("document-" + i, 1, "title " + i))
                        .toList());
        TestLog.publish(Events.parsed("removed", 1, "secret"));
        TestLog.publish(Events.removal("removed", 2));
        await().until(() -> service.readiness().equals("UP"));
        await().until(() -> TestIndex.count() == DOCUMENTS + 1);
        await().until(() -> !TestIndex.title("removed").equals("secret"));
        old = TestContents.behind(IndexName.READ_ALIAS).getFirst();
    }

    private void start(String... arguments) {
        service = RunningService.start(arguments);
        rebuilds = new TestRebuilds(service.uri());
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void losesAndDoublesNothingUnderLiveWritesAndNoSearchNotices() {
        try (TestWriter writer = TestWriter.start();
                TestReader reader = TestReader.expecting(DOCUMENTS)) {
            String rebuild = rebuilds.start("");
            rebuilds.awaitState(rebuild, "swapped");
            int searches = reader.searches();
            await().until(() -> reader.searches() > searches + 20);
            assertThat(reader.complaints()).isEmpty();
            assertThat(writer.published()).isPositive();
        }
        String made = TestContents.behind(IndexName.READ_ALIAS).getFirst();
        assertThat(made).isNotEqualTo(old);
        assertThat(TestContents.behind(IndexName.WRITE_ALIAS)).containsExactly(made);
        TestLog.publish(Events.parsed("last", 1, "last"));
        await().until(() -> TestContents.of(made).containsKey("last"));
        await().untilAsserted(
                        () -> assertThat(TestContents.of(made)).isEqualTo(TestContents.of(old)));
        assertThat(TestIndex.search("{\"query\":{\"term\":{\"id\":\"removed\"}}}")).isEmpty();
    }

    @Test
    void bringsTheOldIndexBackWithEverythingWrittenMeanwhile() {
        String rebuild = rebuilds.start("");
        rebuilds.awaitState(rebuild, "swapped");
        // A feed that is to end does so within a few looks.
        await().during(Duration.ofSeconds(2)).until(() -> TestLog.groupsWithMembers().size() == 2);
        TestLog.publish(
                List.of(
                        Events.parsed("meanwhile", 1, "new"),
                        Events.parsed("document-1", 2, "changed"),
                        Events.removal("document-2", 2)));
        await().until(() -> TestIndex.title("document-1").equals("changed"));
        await().until(() -> TestContents.of(old).containsKey("meanwhile"));

        rebuilds.change(rebuild, "rollback");

        rebuilds.awaitState(rebuild, "rolled-back");
        assertThat(TestContents.behind(IndexName.READ_ALIAS)).containsExactly(old);
        await().until(() -> TestIndex.title("meanwhile").equals("new"));
        assertThat(TestIndex.title("document-1")).isEqualTo("changed");
        assertThat(TestIndex.search("{\"query\":{\"term\":{\"id\":\"document-2\"}}}")).isEmpty();
        rebuilds.change(rebuild, "swap");
        rebuilds.awaitState(rebuild, "swapped");
    }

    @Test
    void leavesAllAsItWasWhenTheNewIndexLacksADocument() {
        stop();
        start("--spana.rebuild.rounds=15");
        String rebuild = rebuilds.start("?swap=manual");
        rebuilds.awaitState(rebuild, "ready");
        assertThat(TestContents.behind(IndexName.READ_ALIAS)).containsExactly(old);
        String made = rebuilds.get(rebuild).path("target").asString();
        TestIndex.send("DELETE", "/" + made + "/_doc/document-7", "");

        rebuilds.change(rebuild, "swap");

        rebuilds.awaitState(rebuild, "failed");
        assertThat(rebuilds.get(rebuild).path("reason").asString()).contains("document-7");
        assertThat(TestContents.behind(IndexName.READ_ALIAS)).containsExactly(old);
        assertThat(TestContents.behind(IndexName.WRITE_ALIAS)).containsExactly(old);
        TestLog.publish(Events.parsed("afterwards", 1, "new"));
        await().until(() -> TestIndex.title("afterwards").equals("new"));
        assertThat(service.readiness()).isEqualTo("UP");
    }

    @Test
    void makesOneRebuildHoweverManyAreAskedForTogether() {
        try (RunningService second = RunningService.start()) {
            List<CompletableFuture<HttpResponse<String>>> starts =
                    Stream.of(service, second, service, second, service, second)
                            .map(each -> new TestRebuilds(each.uri()))
                            .map(each -> CompletableFuture.supplyAsync(each::tryToStart))
                            .toList();

            assertThat(starts.stream().map(start -> start.join().statusCode()))
                    .containsOnlyOnce(202)
                    .containsOnly(202, 409);
            rebuilds.awaitState("/api/v1/rebuilds/1", "swapped");
            assertThat(rebuilds.get("/api/v1/rebuilds").path("rebuilds")).hasSize(1);
            assertThat(TestContents.indices()).hasSize(2);
        }
    }

    @Test
    void keepsTheOldIndexUntilItIsRetired() {
        String rebuild = rebuilds.start("");
        rebuilds.awaitState(rebuild, "swapped");
        String made = rebuilds.get(rebuild).path("target").asString();
        assertThat(rebuilds.tryToStart().statusCode()).isEqualTo(409);

        rebuilds.change(rebuild, "retire");

        rebuilds.awaitState(rebuild, "retired");
        assertThat(TestContents.indices()).containsExactly(made);
        assertThat(TestLog.groups()).hasSize(1);
        TestLog.publish(Events.parsed("afterwards", 1, "new"));
        await().until(() -> TestIndex.title("afterwards").equals("new"));
        rebuilds.awaitState(rebuilds.start(""), "swapped");
    }

    @Test
    void removesTheNewIndexOfACancelledRebuild() {
        String rebuild = rebuilds.start("?swap=manual");
        rebuilds.awaitState(rebuild, "ready");

        rebuilds.change(rebuild, "cancel");

        rebuilds.awaitState(rebuild, "cancelled");
        assertThat(TestContents.indices()).containsExactly(old);
        assertThat(rebuilds.send("POST", rebuild + "/swap").statusCode()).isEqualTo(409);
    }

    @Test
    void tellsHowFarItIs() {
        stop();
        start("--spana.rebuild.largest-lag=0");
        String rebuild = rebuilds.start("?swap=manual");
        rebuilds.awaitState(rebuild, "ready");

        JsonNode ready = rebuilds.get(rebuild);
        assertThat(ready.at("/progress/recordsDone").asLong()).isEqualTo(DOCUMENTS + 2);
        assertThat(ready.at("/progress/recordsTotal").asLong()).isEqualTo(DOCUMENTS + 2);
        assertThat(ready.at("/comparison/target/live").asLong()).isEqualTo(DOCUMENTS);
        assertThat(ready.at("/comparison/target/removed").asLong()).isEqualTo(1);
        await().until(() ->
                service.gauge("spana.index.rebuild.state", "state", "ready") == 1
                        && service.gauge("spana.index.rebuild.done") == DOCUMENTS + 2);
    }

    /// What is written anew was accepted long ago.
    @Test
    void countsApartFromLiveIndexing() {
        await().until(() -> settled() == DOCUMENTS + 2);
        double before = service.metric(WRITTEN_BY_REBUILDS);
        double delays = service.metric("spana_index_delay_seconds_count");

        rebuilds.awaitState(rebuilds.start("?swap=manual"), "ready");

        assertThat(service.metric(WRITTEN_BY_REBUILDS)).isGreaterThanOrEqualTo(before + DOCUMENTS);
        assertThat(service.metric("spana_index_delay_seconds_count")).isEqualTo(delays);
    }

    @Test
    void refusesALogThatLostItsBeginning() {
        TestLog.cutOff("documents");

        HttpResponse<String> refusal = rebuilds.tryToStart();
        assertThat(refusal.statusCode()).isEqualTo(409);
        assertThat(refusal.body()).contains("urn:spana:problem:replay-impossible", "documents");
        assertThat(TestContents.indices()).containsExactly(old);
    }

    @Test
    void givesTheFilledIndexTheSettingsOfOneThatIsRead() {
        String rebuild = rebuilds.start("");
        rebuilds.awaitState(rebuild, "swapped");
        String made = rebuilds.get(rebuild).path("target").asString();

        assertThat(TestContents.setting(made, "refresh_interval")).isEqualTo("500ms");
    }

    @Test
    void bringsNoDeletedIndexBackByWriting() {
        String rebuild = rebuilds.start("?swap=manual");
        rebuilds.awaitState(rebuild, "ready");
        String made = rebuilds.get(rebuild).path("target").asString();

        TestIndex.send("DELETE", "/" + made, "");
        TestLog.publish(Events.parsed("afterwards", 1, "new"));

        await().until(() -> TestIndex.title("afterwards").equals("new"));
        await().until(() -> TestLog.groupsWithMembers().size() == 1);
        assertThat(TestContents.indices()).containsExactly(old);
        rebuilds.change(rebuild, "swap");
        rebuilds.awaitState(rebuild, "failed");
        assertThat(TestContents.behind(IndexName.READ_ALIAS)).containsExactly(old);
    }

    private double settled() {
        return Stream.of("stored", "stale", "superseded").mapToDouble(service::count).sum();
    }
}
