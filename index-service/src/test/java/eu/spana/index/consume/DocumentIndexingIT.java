package eu.spana.index.consume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.spana.document.Document;
import eu.spana.index.RunningService;
import eu.spana.index.TestIndex;
import eu.spana.index.TestLog;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The main path: what is on the log is in the index, in its newest state.
class DocumentIndexingIT {
    private static final JsonMapper JSON = JsonMapper.shared();

    @SuppressWarnings("NullAway.Init")
    private static RunningService service;

    @BeforeAll
    static void start() {
        TestIndex.empty();
        TestLog.empty();
        service = RunningService.start();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void storesADocumentAsItIsAndFindsIt() {
        Document document = Events.document("stored", 1, "Hackers closed the harbours");

        TestLog.publish(Events.parsed(document));

        await().until(() -> TestIndex.source("stored").isPresent());
        assertThat(TestIndex.source("stored"))
                .map(JsonNode::toString)
                .contains(JSON.writeValueAsString(document));
        assertThat(TestIndex.search("{\"query\":{\"match\":{\"title.en\":\"hacker\"}}}"))
                .contains("stored");
        assertThat(TestIndex.search("{\"query\":{\"match\":{\"folded\":\"HARBOURS\"}}}"))
                .contains("stored");
    }

    @Test
    void keepsTheNewerVersionWhenEventsArriveOutOfOrder() {
        TestLog.publish(Events.parsed("order", 9, "newer"));
        await().until(() -> TestIndex.title("order").equals("newer"));
        double stale = service.count("stale");

        TestLog.publish(Events.parsed("order", 5, "older"));

        await().until(() -> service.count("stale") == stale + 1);
        assertThat(TestIndex.title("order")).isEqualTo("newer");
    }

    @Test
    void endsOnTheNewestOfManyRevisionsOfManyDocuments() {
        List<ProducerRecord<byte[], byte[]>> events =
                IntStream.rangeClosed(1, 20)
                        .boxed()
                        .flatMap(version -> revisions((version * 7) % 20 + 1))
                        .toList();
        double before = settled();

        TestLog.publish(events);

        await().until(() -> settled() == before + events.size());
        assertThat(IntStream.range(0, 50).mapToObj(i -> TestIndex.title("many-" + i)))
                .containsOnly("version 20");
        assertThat(service.count("superseded")).isPositive();
    }

    @Test
    void keepsARemovalWhateverComesLater() {
        TestLog.publish(Events.parsed("gone", 5, "secret"));
        await().until(() -> TestIndex.title("gone").equals("secret"));
        forgetDeletesAtOnce();
        double before = settled();
        TestLog.publish(List.of(Events.removal("gone", 6), Events.removed("gone", 6)));
        await().until(() -> settled() == before + 2);
        TestLog.publish(
                List.of(Events.parsed("gone", 5, "secret"), Events.parsed("gone", 99, "again")));

        await().until(() -> settled() == before + 4);
        assertThat(TestIndex.title("gone")).isNotIn("secret", "again");
        assertThat(TestIndex.source("gone").orElseThrow().path("removed").asBoolean()).isTrue();
        assertThat(TestIndex.search("{\"query\":{\"term\":{\"id\":\"gone\"}}}")).isEmpty();
    }

    @Test
    void removesByTheDecisionAlone() {
        TestLog.publish(Events.parsed("decided", 5, "secret"));
        await().until(() -> TestIndex.title("decided").equals("secret"));

        TestLog.publish(Events.removal("decided", 6));

        await().until(() -> !TestIndex.title("decided").equals("secret"));
    }

    @Test
    void skipsTombstonesOfTheLog() {
        double skipped = service.count("skipped");

        TestLog.publish(
                List.of(
                        Events.event("compacted", null, null, null),
                        Events.event(null, null, null, null)));

        await().until(() -> service.count("skipped") == skipped + 2);
        assertThat(TestIndex.source("compacted")).isEmpty();
    }

    /// Elasticsearch keeps the version of something deleted for a minute; a test has less time.
    private static void forgetDeletesAtOnce() {
        TestIndex.settings("{\"index.gc_deletes\":\"0ms\"}");
    }

    private static Stream<ProducerRecord<byte[], byte[]>> revisions(int version) {
        return IntStream.range(0, 50)
                .mapToObj(i -> Events.parsed("many-" + i, version, "version " + version));
    }

    private static double settled() {
        return Stream.of("stored", "stale", "superseded", "rejected", "skipped")
                .mapToDouble(service::count)
                .sum();
    }
}
