package eu.spana.index.consume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.spana.index.RunningService;
import eu.spana.index.TestIndex;
import eu.spana.index.TestLog;
import eu.spana.index.TestProxy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// Elasticsearch sets the pace, and what is written can be read off the metrics.
class PaceIT {
    private static final String LIMIT = "spana_index_concurrency_limit";
    private static final String[] SMALL_BATCHES = {
        "--spana.consume.batch-documents=10",
        "--spana.consume.linger=0ms",
        "--spana.consume.slowest-retry=300ms",
        "--spana.consume.stuck-after=1s"
    };

    @BeforeEach
    void startAfresh() {
        TestIndex.empty();
        TestLog.empty();
    }

    @Test
    void halvesWhenItemsAreRefusedAndGrowsAfterwards() {
        try (RunningService service = ready(RunningService.start(SMALL_BATCHES))) {
            publish(0, 300);
            await().until(() -> TestIndex.count() == 300);
            refuse(true);
            publish(300, 600);
            await().until(() -> service.metric(LIMIT) == 1);
            assertThat(service.metric("spana_index_throttled")).isEqualTo(1);
            refuse(false);

            int published = publishUntil(600, () -> service.metric(LIMIT) > 1);

            await().until(() -> TestIndex.count() == published);
        }
    }

    @Test
    void halvesWhenElasticsearchBecomesSlow() {
        try (TestProxy proxy = TestProxy.started();
                RunningService service =
                        ready(RunningService.startOn(proxy.uri(), SMALL_BATCHES))) {
            publish(0, 500);
            await().until(() -> TestIndex.count() == 500);
            proxy.delayBulks(1500);

            int published = publishUntil(500, () -> service.metric(LIMIT) == 1);

            proxy.delayBulks(0);
            await().until(() -> TestIndex.count() == published);
            assertThat(service.retries()).isZero();
        }
    }

    @Test
    void waitsAsLongAsTheServerAsks() {
        try (TestProxy proxy = TestProxy.started();
                RunningService service =
                        ready(RunningService.startOn(proxy.uri(), SMALL_BATCHES))) {
            proxy.answerBulks(new TestProxy.Answer(503, 5, ""));
            publish(0, 100);
            await().until(() -> service.retries() > 0);
            int before = proxy.bulks().size();
            await().during(Duration.ofSeconds(2)).until(() -> proxy.bulks().size() <= before + 1);

            proxy.answerBulks(null);

            await().until(() -> TestIndex.count() == 100);
            assertThat(TestLog.deadLetters()).isEmpty();
        }
    }

    @Test
    void letsOneStuckDocumentHoldBackNoOther() {
        try (TestProxy proxy = TestProxy.started();
                RunningService service =
                        ready(RunningService.startOn(proxy.uri(), SMALL_BATCHES))) {
            proxy.answerItem(
                    new TestProxy.Item("document-3", 429, "es_rejected_execution_exception"));

            publish(3, 4);
            await().until(() -> service.metric("spana_index_alarms_total{alarm=\"stuck\"") == 1);
            publish(0, 3);
            publish(4, 1000);

            await().until(() -> TestIndex.count() == 999);
            assertThat(service.metric("spana_index_lag_records")).isPositive();
            assertThat(service.metric("spana_index_lag_age_seconds")).isPositive();
            await().until(() ->
                    Math.abs(service.metric("spana_index_buffered_bytes") - 3000) < 2000);
            proxy.answerItem(null);
            await().until(() -> TestIndex.count() == 1000);
            await().until(() -> service.metric("spana_index_lag_records") == 0);
            await().until(() -> service.metric("spana_index_lag_age_seconds") == 0);
            await().until(() -> TestLog.uncommitted(TestIndex.uuid()) == 0);
        }
    }

    @Test
    void measuresWhatItDoes() {
        try (TestProxy proxy = TestProxy.started();
                RunningService service =
                        ready(
                                RunningService.startOn(
                                        proxy.uri(),
                                        "--spana.consume.batch-documents=10",
                                        "--spana.consume.batch-size=10KB",
                                        "--spana.consume.buffer-size=20KB"))) {
            proxy.delayBulks(2000);
            publish(0, 200);
            await().until(() -> service.metric("spana_index_inflight_bytes") > 0);
            await().until(() -> service.metric("spana_index_paused_seconds_total") > 0);
            await().until(() -> service.metric("spana_index_buffered_bytes") > 0);
            proxy.delayBulks(0);

            await().until(() -> TestIndex.count() == 200);

            await().until(() ->
                    service.metric("spana_index_documents_total{outcome=\"stored\"") == 200);
            assertThat(service.metric("spana_index_delay_seconds_count")).isEqualTo(200);
            assertThat(service.metric("spana_index_bulk_seconds_count")).isGreaterThan(10);
            assertThat(service.metric("spana_index_bulk_documents_sum")).isEqualTo(200);
            assertThat(service.metric("spana_index_bulk_size_bytes_sum")).isGreaterThan(20_000);
            assertThat(service.metric("spana_index_inflight_bytes")).isZero();
            proxy.answerBulks(new TestProxy.Answer(503, 0, ""));
            publish(200, 201);
            await().until(() -> service.metric("spana_index_retries_total") > 0);
        }
    }

    private static RunningService ready(RunningService service) {
        await().until(() -> service.readiness().equals("UP"));
        return service;
    }

    private static void refuse(boolean refuse) {
        TestIndex.settings(
                "{\"index.blocks.read_only_allow_delete\":%s}".formatted(refuse ? "true" : "null"));
    }

    /// As many requests as it takes.
    ///
    /// @return how many documents there are then
    private static int publishUntil(int from, Callable<Boolean> condition) {
        AtomicInteger next = new AtomicInteger(from);
        await().until(() -> {
            publish(next.get(), next.addAndGet(100));
            return condition.call();
        });
        return next.get();
    }

    private static void publish(int from, int to) {
        TestLog.publish(
                IntStream.range(from, to)
                        .mapToObj(i -> Events.parsed("document-" + i, 1, "title " + i))
                        .toList());
    }
}
