package eu.spana.index.replay.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.spana.document.Topic;
import eu.spana.index.RunningService;
import eu.spana.index.TestIndex;
import eu.spana.index.TestLog;
import eu.spana.index.TestTopic;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.util.Map;
import java.util.stream.IntStream;

/// What there is of letters after restarts, crashes and in great numbers.
class DiscardIT {

    @BeforeEach
    void startAfresh() {
        TestIndex.empty();
        TestLog.empty();
    }

    @Test
    void staysAwayAfterARestart() {
        TestLog.publish(PoisonEvents.refused("kept", 1, "colour"));
        TestLog.publish(PoisonEvents.refused("discarded", 1, "colour"));
        try (RunningService service = RunningService.start()) {
            LetterClient letters = new LetterClient(service);
            letters.awaitLetter("kept");
            String id = letters.awaitId("discarded");
            assertThat(letters.send("DELETE", "/" + id).statusCode()).isEqualTo(204);
            assertThat(letters.send("GET", "/" + id).statusCode()).isEqualTo(404);
            assertThat(letters.total()).isEqualTo(1);
        }
        try (RunningService service = RunningService.start()) {
            LetterClient letters = new LetterClient(service);
            letters.awaitLetter("kept");
            assertThat(letters.total()).isEqualTo(1);
        }
    }

    @Test
    void staysAwayWhenARebuildMeetsTheEventAgain() {
        TestLog.publish(PoisonEvents.refused("kept", 1, "colour"));
        try (RunningService service = RunningService.start()) {
            LetterClient letters = new LetterClient(service);
            letters.buried(PoisonEvents.refused("discarded", 1, "colour"), "discarded");
            letters.send("DELETE", "?documentId=discarded");
            await().until(() -> markers() == 1);
            JsonNode first = letters.awaitLetter("kept");

            letters.sendTo("POST", "/api/v1/rebuilds");

            await().until(() -> service.count("rejected") == 4);
            await().until(() -> !letters.awaitLetter("kept").equals(first));
            assertThat(letters.total()).isEqualTo(1);
            assertThat(kept("discarded")).isEqualTo(1);
        }
    }

    @Test
    void endsALetterFromWhoDidNotKnowOfTheDiscard() {
        try (RunningService service = RunningService.start()) {
            LetterClient letters = new LetterClient(service);
            letters.buried(PoisonEvents.refused("discarded", 1, "colour"), "discarded");
            ConsumerRecord<byte[], byte[]> letter = TestLog.deadLetters().getFirst();
            letters.send("DELETE", "?documentId=discarded");
            await().until(() -> markers() == 1);

            TestLog.publish(
                    new ProducerRecord<>(
                            letter.topic(),
                            letter.partition(),
                            letter.key(),
                            letter.value(),
                            letter.headers()));

            await().until(() -> ends() == 2);
            assertThat(letters.total()).isZero();
        }
    }

    @Test
    void isOneLetterHoweverOftenTheSameEventIsBuried() {
        TestLog.publish(PoisonEvents.refused("doubled", 1, "colour"));
        try (RunningService service = RunningService.start()) {
            new LetterClient(service).awaitLetter("doubled");
        }
        TestIndex.empty();
        try (RunningService service = RunningService.start()) {
            await().until(() -> TestLog.deadLetters().size() == 2);
            LetterClient letters = new LetterClient(service);
            letters.awaitLetter("doubled");
            assertThat(letters.total()).isEqualTo(1);
            assertThat(
                            TestLog.deadLetters().stream()
                                    .map(letter -> new String(letter.key(), UTF_8))
                                    .distinct())
                    .hasSize(1);
        }
    }

    @Test
    void reachesOlderLettersThanItHoldsOnceThereIsRoom() {
        try (RunningService service =
                RunningService.start("--spana.dead-letters.catalogue.capacity=4")) {
            LetterClient letters = new LetterClient(service);
            TestLog.publish(
                    IntStream.range(0, 10)
                            .mapToObj(n -> PoisonEvents.refused("n-" + n, 1, "colour"))
                            .toList());
            await().until(() -> service.count("rejected") == 10);
            await().until(() -> letters.get("").path("cut").asBoolean(false));
            assertThat(letters.total()).isEqualTo(4);

            await().until(() -> {
                letters.send("DELETE", "?all=true");
                JsonNode left = letters.get("");
                return left.path("total").asInt(-1) == 0
                        && !left.path("catchingUp").asBoolean(true)
                        && !left.path("cut").asBoolean(true);
            });
            await().until(() -> service.deadLetters("strict_dynamic_mapping_exception") == 0);
        }
    }

    @Test
    void saysWhenTheEventIsGoneFromBothTopics() {
        try (RunningService service = RunningService.start()) {
            LetterClient letters = new LetterClient(service);
            TestLog.publish(PoisonEvents.large("large", "colour"));
            await().until(() -> letters.total() == 1);
            String id = letters.get("").at("/letters/0/id").asString();
            TestTopic.deleteRecords(Topic.DOCUMENTS_NAME);

            assertThat(letters.send("POST", "/" + id + "/replay").statusCode()).isEqualTo(410);
            assertThat(letters.get("/" + id).path("eventGone").asBoolean(false)).isTrue();
            assertThat(letters.send("DELETE", "/" + id).statusCode()).isEqualTo(204);
        }
    }

    @Test
    void declaresATopicThatKeepsEachLetterOnce() {
        TestTopic.delete(Topic.DEAD_LETTERS_NAME);
        try (RunningService service = RunningService.start()) {
            await().until(() -> service.readiness().equals("UP"));
            await().until(() -> new LetterClient(service).send("GET", "").statusCode() == 200);

            assertThat(TestTopic.settings(Topic.DEAD_LETTERS_NAME))
                    .containsAllEntriesOf(
                            Map.of(
                                    "cleanup.policy",
                                    "compact,delete",
                                    "retention.ms",
                                    "2592000000"));
        }
    }

    private static long markers() {
        return TestLog.deadLetters().stream()
                .filter(record -> new String(record.key(), UTF_8).startsWith("discarded:"))
                .count();
    }

    private static long ends() {
        return TestLog.deadLetters().stream().filter(record -> record.value() == null).count();
    }

    /// Letters about a document, dealt with or not.
    private static long kept(String documentId) {
        return TestLog.deadLetters().stream()
                .map(record -> record.headers().lastHeader("deadletter-key"))
                .filter(key -> key != null && new String(key.value(), UTF_8).equals(documentId))
                .count();
    }
}
