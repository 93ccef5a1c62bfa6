package eu.spana.index.consume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.spana.document.EventType;
import eu.spana.index.RunningService;
import eu.spana.index.TestIndex;
import eu.spana.index.TestLog;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One bad event never stops another.
class DeadLetterIT {
    private static final String PARSED = EventType.PARSED.value();

    @SuppressWarnings("NullAway.Init")
    private static RunningService service;

    @BeforeAll
    static void start() {
        TestIndex.empty();
        TestLog.empty();
        service = RunningService.start("--spana.write.max-document-size=64KB");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void buriesEachPoisonEventOnceAndStoresTheOthers() {
        TestLog.publish(Events.parsed("victim", 1, "still here"));
        await().until(() -> TestIndex.source("victim").isPresent());
        List<ProducerRecord<byte[], byte[]>> poison = poison();
        double rejected = service.count("rejected");
        double stored = service.count("stored");

        TestLog.publish(
                IntStream.range(0, poison.size())
                        .boxed()
                        .flatMap(i ->
                                Stream.of(Events.parsed("good-" + i, 1, "good"), poison.get(i)))
                        .toList());

        await().until(() -> service.count("rejected") == rejected + poison.size());
        await().until(() -> service.count("stored") == stored + poison.size());
        assertThat(
                        TestLog.deadLetters().stream()
                                .filter(letter -> !key(letter).matches("kept|update|large"))
                                .map(DeadLetterIT::fault))
                .containsExactlyInAnyOrder(
                        "consume malformed-json",
                        "consume malformed-json",
                        "consume identity-mismatch",
                        "consume too-large",
                        "consume unknown-event-type",
                        "consume missing-header",
                        "consume invalid-version",
                        "consume invalid-key",
                        "consume invalid-key",
                        "write strict_dynamic_mapping_exception",
                        "write document_parsing_exception",
                        "write strict_dynamic_mapping_exception");
        assertThat(TestIndex.title("victim")).isEqualTo("still here");
        assertThat(service.readiness()).isEqualTo("UP");
    }

    private static List<ProducerRecord<byte[], byte[]>> poison() {
        byte[] good = Events.bytes("{\"id\":\"p\",\"version\":1}");
        return List.of(
                Events.poison("p", "{\"id\":\"p\",\"version\":1,"),
                Events.poison(
                        "p", "{\"id\":\"p\",\"version\":1}\n{\"delete\":{\"_id\":\"victim\"}}\n"),
                Events.poison("p", "{\"id\":\"victim\",\"version\":1}"),
                Events.poison(
                        "p",
                        "{\"id\":\"p\",\"version\":1,\"site\":\"%s\"}"
                                .formatted("x".repeat(70_000))),
                Events.event("p", "eu.spana.document.parsed.v99", "1", good),
                Events.event("p", null, "1", good),
                Events.event("p", PARSED, null, good),
                Events.event(null, PARSED, "1", good),
                Events.event("x".repeat(513), PARSED, "1", good),
                Events.poison("p1", "{\"id\":\"p1\",\"version\":1,\"colour\":\"red\"}"),
                Events.poison("p2", "{\"id\":\"p2\",\"version\":1,\"removed\":\"perhaps\"}"),
                Events.poison("p3", "{\"id\":\"p3\",\"version\":1,\"title\":{\"xx\":\"?\"}}"));
    }

    @Test
    void keepsKeyValueAndHeadersOfTheEvent() {
        ProducerRecord<byte[], byte[]> poison =
                Events.poison("kept", "{\"id\":\"kept\",\"version\":1,\"colour\":\"red\"}");

        TestLog.publish(poison);

        await().until(() -> letters("kept").size() == 1);
        ConsumerRecord<byte[], byte[]> letter = letters("kept").getFirst();
        assertThat(letter.value()).isEqualTo(poison.value());
        poison.headers()
                .forEach(header ->
                        assertThat(header(letter, header.key()))
                                .isEqualTo(new String(header.value(), StandardCharsets.UTF_8)));
        assertThat(new String(letter.key(), StandardCharsets.UTF_8))
                .isEqualTo(
                        "documents-%s-%s",
                        header(letter, "deadletter-partition"),
                        header(letter, "deadletter-offset"));
        assertThat(header(letter, "deadletter-topic")).isEqualTo("documents");
        assertThat(header(letter, "deadletter-index")).startsWith("documents-v");
        assertThat(header(letter, "deadletter-attempts")).isEqualTo("1");
        assertThat(header(letter, "deadletter-document-version")).isEqualTo("1");
        assertThat(header(letter, "deadletter-application-version")).matches("\\d.*");
        assertThat(header(letter, "deadletter-reason")).contains("colour").doesNotContain("red");
    }

    @Test
    void storesTheNextOlderRevisionWhenTheNewestIsRejected() {
        byte[] bad = Events.bytes("{\"id\":\"update\",\"version\":2,\"colour\":\"red\"}");

        TestLog.publish(
                List.of(
                        Events.parsed("update", 1, "good"),
                        Events.event("update", PARSED, "2", bad)));

        await().until(() -> letters("update").size() == 1);
        await().until(() -> TestIndex.title("update").equals("good"));
    }

    @Test
    void keepsTheReasonOfAnEventThatIsTooLargeToBeKeptTwice() {
        byte[] asLargeAsTheLogTakes = new byte[1_048_200];
        new Random(1).nextBytes(asLargeAsTheLogTakes);

        TestLog.publish(Events.event("large", PARSED, "1", asLargeAsTheLogTakes));

        await().until(() -> letters("large").size() == 1);
        ConsumerRecord<byte[], byte[]> letter = letters("large").getFirst();
        assertThat(letter.value()).isEmpty();
        assertThat(fault(letter)).isEqualTo("consume too-large");
        assertThat(header(letter, "deadletter-omitted")).isEqualTo("value");
    }

    private static List<ConsumerRecord<byte[], byte[]>> letters(String key) {
        return TestLog.deadLetters().stream().filter(letter -> key(letter).equals(key)).toList();
    }

    private static String key(ConsumerRecord<byte[], byte[]> letter) {
        boolean hasKey = letter.headers().lastHeader("deadletter-key") != null;
        return hasKey ? header(letter, "deadletter-key") : "";
    }

    private static String fault(ConsumerRecord<byte[], byte[]> letter) {
        return header(letter, "deadletter-stage") + " " + header(letter, "deadletter-error-type");
    }

    private static String header(ConsumerRecord<byte[], byte[]> letter, String name) {
        return new String(letter.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
