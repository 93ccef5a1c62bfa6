package eu.spana.index.consume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.spana.index.RunningService;
import eu.spana.index.TestIndex;
import eu.spana.index.TestLog;
import eu.spana.index.TestProxy;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

/// What happens when outcomes speak of a broken set-up, or of nothing that is known.
class GuardIT {
    private static final String EPIDEMIC = "spana_index_alarms_total{alarm=\"epidemic\"";

    @BeforeEach
    void startAfresh() {
        TestIndex.empty();
        TestLog.empty();
    }

    @Test
    void stopsAnEpidemicAndGoesOnWhenTheMappingIsRepaired() {
        try (RunningService service =
                ready(RunningService.start("--spana.consume.repair-interval=200ms"))) {
            assertThat(service.metric(EPIDEMIC)).isZero();

            TestLog.publish(unmapped(300));

            await().until(() -> service.readiness().equals("DOWN"));
            assertThat(service.metric(EPIDEMIC)).isEqualTo(1);
            assertThat(service.liveness()).isEqualTo("UP");
            assertThat(TestLog.deadLetters()).hasSizeLessThanOrEqualTo(100);
            int buried = TestLog.deadLetters().size();
            TestIndex.send(
                    "PUT",
                    "/documents-write/_mapping",
                    "{\"properties\":{\"colour\":{\"type\":\"keyword\"}}}");

            await().until(() -> TestIndex.count() == 300 - buried);
            await().until(() -> service.readiness().equals("UP"));
            assertThat(TestLog.deadLetters()).hasSize(buried);
        }
    }

    @Test
    void buriesAHandfulOfPoisonHoweverFewTheOthers() {
        try (RunningService service = ready(RunningService.start())) {
            TestLog.publish(unmapped(40));

            await().until(() -> service.count("rejected") == 40);
            assertThat(service.readiness()).isEqualTo("UP");
            assertThat(service.metric(EPIDEMIC)).isZero();
        }
    }

    @Test
    void raisesAnAlarmWhenNothingButOldNewsComesIn() {
        try (RunningService service = ready(RunningService.start("--spana.guard.stale-run=100"))) {
            TestLog.publish(documents(150));
            await().until(() -> service.count("stored") == 150);

            TestLog.publish(documents(150));

            await().until(() -> service.count("stale") == 150);
            assertThat(service.metric("spana_index_alarms_total{alarm=\"only-stale\""))
                    .isEqualTo(1);
            assertThat(service.readiness()).isEqualTo("UP");
        }
    }

    @Test
    void buriesADocumentAloneThatIsAnsweredWithNothingKnown() {
        try (TestProxy proxy = TestProxy.started();
                RunningService service =
                        ready(
                                RunningService.startOn(
                                        proxy.uri(), "--spana.consume.slowest-retry=200ms"))) {
            proxy.answerItem(new TestProxy.Item("document-7", 418, "teapot_exception"));
            TestLog.publish(documents(20));
            await().until(() -> TestIndex.count() == 19);
            TestLog.publish(Events.parsed("another", 1, "taken meanwhile"));

            await().until(() -> service.count("rejected") == 1);
            assertThat(TestLog.deadLetters()).hasSize(1);
            assertThat(proxy.bulks().getLast()).containsExactly("document-7");
        }
    }

    /// Nobody is buried for an answer that is the same for all.
    @Test
    void refusesAnAnswerWithAnotherNumberOfItems() {
        try (TestProxy proxy = TestProxy.started();
                RunningService service =
                        ready(
                                RunningService.startOn(
                                        proxy.uri(), "--spana.consume.slowest-retry=200ms"))) {
            String items = "{\"index\":{\"status\":201}},".repeat(7);
            proxy.answerBulks(
                    new TestProxy.Answer(
                            200,
                            0,
                            "{\"items\":[%s]}".formatted(items.substring(0, items.length() - 1))));
            TestLog.publish(documents(3));
            await().until(() -> service.retries() >= 6);
            proxy.answerBulks(new TestProxy.Answer(200, 0, "<html>login</html>"));
            double retries = service.retries();
            await().until(() -> service.retries() >= retries + 10);
            assertThat(service.count("rejected")).isZero();

            proxy.answerBulks(null);

            await().until(() -> TestIndex.count() == 3);
            assertThat(TestLog.deadLetters()).isEmpty();
        }
    }

    private static RunningService ready(RunningService service) {
        await().until(() -> service.readiness().equals("UP"));
        return service;
    }

    private static List<ProducerRecord<byte[], byte[]>> unmapped(int count) {
        return IntStream.range(0, count)
                .mapToObj(i ->
                        Events.poison(
                                "document-" + i,
                                "{\"id\":\"document-%d\",\"version\":1,\"colour\":\"red\"}"
                                        .formatted(i)))
                .toList();
    }

    private static List<ProducerRecord<byte[], byte[]>> documents(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Events.parsed("document-" + i, 1, "title " + i))
                .toList();
    }
}
