package eu.spana.index.consume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.spana.document.EventType;
import eu.spana.index.RunningService;
import eu.spana.index.TestIndex;
import eu.spana.index.TestLog;
import eu.spana.index.TestProxy;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/// What other sinks between Kafka and Elasticsearch were seen to get wrong, one test each.
class TenFactsIT {
    private static final String[] PATIENT = {
        "--spana.consume.slowest-retry=500ms", "--spana.consume.repair-interval=200ms"
    };

    @BeforeEach
    void startAfresh() {
        TestIndex.empty();
        TestLog.empty();
    }

    /// Seen to hang for good after eight seconds of refused items.
    @Test
    void fact1_goesOnAfterItemsWereRefusedForEightSeconds() {
        try (RunningService service = started()) {
            refuse(true);
            TestLog.publish(documents(200, 1));
            await().during(Duration.ofSeconds(8)).until(() -> TestIndex.count() == 0);

            refuse(false);

            await().until(() -> service.count("stored") == 200);
        }
    }

    /// Seen to queue repetitions behind newer revisions: 49 of 50 documents ended on an old one.
    @Test
    void fact2_endsOnTheNewestRevisionHoweverOftenItemsWereRefused() {
        try (RunningService service = started()) {
            for (int version = 1; version <= 6; version++) {
                refuse(version % 2 == 0);
                TestLog.publish(documents(50, version));
                double retries = service.retries();
                int expected = version;
                await().until(() ->
                        expected % 2 == 0
                                ? service.retries() > retries
                                : TestIndex.title("fact-0").equals("version " + expected));
            }
            refuse(false);

            await().until(() ->
                    IntStream.range(0, 50)
                            .mapToObj(i -> TestIndex.title("fact-" + i))
                            .allMatch("version 6"::equals));
        }
    }

    /// Seen to die of one refused item, with good documents among the dead letters.
    @Test
    void fact3_buriesNothingThatWasOnlyRefused() {
        try (TestProxy proxy = TestProxy.started();
                RunningService service = startedOn(proxy)) {
            proxy.answerItem(new TestProxy.Item("fact-7", 429, "es_rejected_execution_exception"));
            TestLog.publish(documents(100, 1));
            await().until(() -> TestIndex.count() == 99 && service.retries() > 2);

            proxy.answerItem(null);

            await().until(() -> TestIndex.count() == 100);
            assertThat(TestLog.deadLetters()).isEmpty();
        }
    }

    /// Seen to hold back the offsets of a partition for ever.
    @Test
    void fact4_commitsBehindATombstoneWithoutKey() {
        try (RunningService service = started()) {
            TestLog.publish(Collections.nCopies(20, Events.event(null, null, null, null)));
            TestLog.publish(documents(20, 1));

            await().until(() -> TestLog.uncommitted(TestIndex.uuid()) == 0);
            assertThat(service.count("skipped")).isEqualTo(20);
        }
    }

    /// Seen to refuse to speak to it.
    @Test
    void fact5_speaksToElasticsearch9() {
        assertThat(TestIndex.send("GET", "/_nodes?filter_path=nodes.*.version", "").toString())
                .contains("\"version\":\"9.");
        try (RunningService service = started()) {
            TestLog.publish(documents(1, 1));

            await().until(() -> service.count("stored") == 1);
        }
    }

    /// Seen to send all again for one refused item, and to die of the conflicts.
    @Test
    void fact6_sendsOnlyTheRefusedItemAgain() {
        try (TestProxy proxy = TestProxy.started();
                RunningService service = startedOn(proxy)) {
            proxy.answerItem(new TestProxy.Item("fact-7", 429, "es_rejected_execution_exception"));
            TestLog.publish(documents(100, 1));
            await().until(() -> TestIndex.count() == 99 && service.retries() > 2);
            proxy.answerItem(null);
            await().until(() -> TestIndex.count() == 100);

            assertThat(proxy.bulks().stream().filter(ids -> ids.contains("fact-8"))).hasSize(1);
            assertThat(proxy.bulks().getLast()).containsExactly("fact-7");
            assertThat(service.count("stale")).isZero();
        }
    }

    /// Seen to die of an error type that an older Elasticsearch did not have.
    @Test
    void fact7_knowsTheErrorTypesOfElasticsearch9() {
        try (RunningService service = started()) {
            TestLog.publish(
                    List.of(
                            Events.poison(
                                    "bad", "{\"id\":\"bad\",\"version\":1,\"removed\":\"?\"}"),
                            Events.parsed("good", 1, "good")));

            await().until(() -> TestIndex.title("good").equals("good"));
            await().until(() -> service.count("rejected") == 1);
            assertThat(errorType(TestLog.deadLetters().getFirst()))
                    .isEqualTo("document_parsing_exception");
        }
    }

    /// Elasticsearch forgets deletes after a minute, or at once if told so.
    @Test
    void fact8_keepsWhatWasRemovedAwayWhenElasticsearchForgot() {
        try (RunningService service = started()) {
            TestIndex.settings("{\"index.gc_deletes\":\"0ms\"}");
            TestLog.publish(Events.parsed("gone", 5, "secret"));
            await().until(() -> TestIndex.title("gone").equals("secret"));
            TestLog.publish(Events.removal("gone", 6));
            await().until(() -> !TestIndex.title("gone").equals("secret"));

            TestLog.publish(Events.parsed("gone", 5, "secret"));

            await().until(() -> service.count("stale") == 1);
            assertThat(TestIndex.title("gone")).isNotEqualTo("secret");
        }
    }

    /// Seen to fail with the whole request, and to act on another document.
    @Test
    void fact9_letsNoOperationSpoilOrForgeAnother() {
        byte[] sound = Events.bytes("{\"id\":\"x\",\"version\":1}");
        try (RunningService service = started()) {
            TestLog.publish(List.of(Events.parsed("victim", 1, "still here")));
            TestLog.publish(
                    List.of(
                            Events.event("x".repeat(513), EventType.PARSED.value(), "1", sound),
                            Events.event("x", EventType.PARSED.value(), "-1", sound),
                            Events.poison(
                                    "x",
                                    """
                                    {"id":"x","version":1}
                                    {"delete":{"_id":"victim"}}
                                    """),
                            Events.parsed("good", 1, "good")));

            await().until(() -> service.count("rejected") == 3);
            await().until(() -> TestIndex.title("good").equals("good"));
            assertThat(TestIndex.title("victim")).isEqualTo("still here");
        }
    }

    /// A connection that ends is how Elasticsearch answers a body that is too large.
    @Test
    void fact10_takesALargeRequestApartWhenItsConnectionEnds() {
        try (TestProxy proxy = TestProxy.started();
                RunningService service = startedOn(proxy)) {
            proxy.cutBulksOver(1_500_000);
            proxy.answerBulks(new TestProxy.Answer(503, 0, ""));
            TestLog.publish(
                    IntStream.range(0, 60)
                            .mapToObj(i -> Events.parsed("fact-" + i, 1, "x".repeat(100_000)))
                            .toList());
            await().until(() -> service.metric("spana_index_buffered_bytes") > 3_000_000);

            proxy.answerBulks(null);

            await().until(() -> TestIndex.count() == 60);
            assertThat(proxy.bulks()).anyMatch(ids -> ids.size() > 15);
            assertThat(TestLog.deadLetters()).isEmpty();
            assertThat(service.readiness()).isEqualTo("UP");
        }
    }

    /// A closed index is an item's 400, though no fault of the document.
    @Test
    void fact10_stopsForAClosedIndexAndGoesOnByItself() {
        try (RunningService service = started()) {
            TestIndex.send("POST", "/documents-write/_close", "");
            TestLog.publish(documents(20, 1));
            await().until(() -> service.readiness().equals("DOWN"));

            TestIndex.send("POST", "/documents-write/_open", "");

            await().until(() -> TestIndex.count() == 20);
            await().until(() -> service.readiness().equals("UP"));
            assertThat(TestLog.deadLetters()).isEmpty();
        }
    }

    private static RunningService started() {
        return ready(RunningService.start(PATIENT));
    }

    private static RunningService startedOn(TestProxy proxy) {
        return ready(RunningService.startOn(proxy.uri(), PATIENT));
    }

    private static RunningService ready(RunningService service) {
        await().until(() -> service.readiness().equals("UP"));
        return service;
    }

    /// A disk that is nearly full makes Elasticsearch set this block, which answers each item 429.
    private static void refuse(boolean refuse) {
        TestIndex.settings(
                "{\"index.blocks.read_only_allow_delete\":%s}".formatted(refuse ? "true" : "null"));
    }

    private static List<ProducerRecord<byte[], byte[]>> documents(int count, int version) {
        return IntStream.range(0, count)
                .mapToObj(i -> Events.parsed("fact-" + i, version, "version " + version))
                .toList();
    }

    private static String errorType(ConsumerRecord<byte[], byte[]> letter) {
        return new String(
                letter.headers().lastHeader("deadletter-error-type").value(),
                StandardCharsets.UTF_8);
    }
}
