package eu.spana.index.replay.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.spana.document.Topic;
import eu.spana.index.RunningService;
import eu.spana.index.TestIndex;
import eu.spana.index.TestLog;
import eu.spana.index.TestTopic;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/// Letters that are sent again, after a repair or in vain.
class ReplayIT {
    @SuppressWarnings("NullAway.Init")
    private static RunningService service;

    @SuppressWarnings("NullAway.Init")
    private static LetterClient letters;

    @BeforeAll
    static void start() {
        TestIndex.empty();
        TestLog.empty();
        service = RunningService.start();
        letters = new LetterClient(service);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void storesWhatTheIndexTakesAfterARepair() {
        String id = letters.buried(PoisonEvents.refused("repaired", 1, "colour"), "repaired");
        PoisonEvents.addField("colour");

        assertThat(letters.replay(id).path("outcome").asString()).isEqualTo("stored");

        assertThat(TestIndex.title("repaired")).isEqualTo("v1");
        assertThat(letters.send("GET", "/" + id).statusCode()).isEqualTo(404);
        assertThat(letters.send("POST", "/" + id + "/replay").statusCode()).isEqualTo(404);
    }

    @Test
    void comesBackWithOneAttemptMoreWhenItFailsAgain() {
        String id = letters.buried(PoisonEvents.refused("again", 1, "unknown1"), "again");

        JsonNode answer = letters.replay(id);

        assertThat(answer.path("outcome").asString()).isEqualTo("rejected");
        assertThat(answer.path("errorType").asString())
                .isEqualTo("strict_dynamic_mapping_exception");
        assertThat(answer.path("reason").asString()).contains("unknown1");
        assertThat(answer.path("attempts").asInt()).isEqualTo(2);
        await().until(() -> letters.awaitLetter("again").path("attempts").asInt() == 2);
        letters.replay(id);
        await().until(() -> letters.awaitLetter("again").path("attempts").asInt() == 3);
        assertThat(letters.awaitLetter("again").path("id").asString()).isEqualTo(id);
        assertThat(letters.get("/" + id).at("/event/key/text").asString()).isEqualTo("again");
    }

    @Test
    void leavesTheNewerVersionThatWasIndexedMeanwhile() {
        String id = letters.buried(PoisonEvents.refused("overtaken", 1, "late1"), "overtaken");
        TestLog.publish(PoisonEvents.good("overtaken", 2));
        await().until(() -> TestIndex.title("overtaken").equals("v2"));
        PoisonEvents.addField("late1");

        assertThat(letters.replay(id).path("outcome").asString()).isEqualTo("stale");

        assertThat(TestIndex.title("overtaken")).isEqualTo("v2");
        assertThat(letters.get("?documentId=overtaken").path("total").asInt()).isZero();
    }

    @Test
    void doesNotBringBackWhatWasRemovedMeanwhile() {
        String id = letters.buried(PoisonEvents.refused("removed", 5, "late2"), "removed");
        TestLog.publish(PoisonEvents.removal("removed", 1));
        await().until(() -> TestIndex.source("removed").isPresent());
        PoisonEvents.addField("late2");

        assertThat(letters.replay(id).path("outcome").asString()).isEqualTo("stale");

        assertThat(TestIndex.source("removed").orElseThrow().path("removed").asBoolean()).isTrue();
    }

    @Test
    void neverWritesToTheTopicOfDocuments() {
        String id = letters.buried(PoisonEvents.refused("local", 1, "late3"), "local");
        PoisonEvents.addField("late3");
        long before = TestTopic.end(Topic.DOCUMENTS_NAME);

        letters.replay(id);

        assertThat(TestIndex.title("local")).isEqualTo("v1");
        assertThat(TestTopic.end(Topic.DOCUMENTS_NAME)).isEqualTo(before);
    }

    @Test
    void leavesTheLetterAsItIsWhileTheIndexRefuses() {
        String id = letters.buried(PoisonEvents.refused("early", 1, "late4"), "early");
        PoisonEvents.addField("late4");
        refuseWith429(true);

        HttpResponse<String> refused = letters.send("POST", "/" + id + "/replay");
        List<JsonNode> lines = letters.postForLines("/replay?documentId=early");
        refuseWith429(false);

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(lines.getFirst().path("outcome").asString()).isEqualTo("later");
        assertThat(lines.getLast().path("finished").asBoolean(true)).isFalse();
        assertThat(letters.awaitLetter("early").path("attempts").asInt()).isEqualTo(1);
        assertThat(letters.replay(id).path("outcome").asString()).isEqualTo("stored");
    }

    @Test
    void replaysAClassOldestFirst() {
        List<ProducerRecord<byte[], byte[]>> events =
                IntStream.range(0, 5)
                        .mapToObj(n -> PoisonEvents.refused("many-" + n, 1, "late6"))
                        .toList();
        for (int n = 0; n < 5; n++) {
            letters.buried(events.get(n), "many-" + n);
        }
        letters.buriedAs("errorType=invalid-key", PoisonEvents.event(null, 1, "{}"));
        PoisonEvents.addField("late6");
        String documents =
                String.join(
                        "&documentId=", IntStream.range(0, 5).mapToObj(n -> "many-" + n).toList());
        List<String> oldestFirst =
                letters.get("?sort=oldest&documentId=" + documents)
                        .path("letters")
                        .valueStream()
                        .map(letter -> letter.path("id").asString())
                        .toList();

        List<JsonNode> lines =
                letters.postForLines(
                        "/replay?errorType=strict_dynamic_mapping_exception&documentId="
                                + documents);

        assertThat(lines.stream().limit(5).map(line -> line.path("id").asString()))
                .isEqualTo(oldestFirst);
        assertThat(lines).hasSize(6);
        assertThat(lines.getLast().path("finished").asBoolean(false)).isTrue();
        assertThat(lines.getLast().at("/outcomes/stored").asInt()).isEqualTo(5);
        assertThat(letters.get("?errorType=invalid-key").path("total").asInt()).isEqualTo(1);
        assertThat(letters.send("DELETE", "?errorType=invalid-key").statusCode()).isEqualTo(200);
    }

    @Test
    void fetchesWhatWasTooLargeToBeKeptTwiceFromWhereItStood() {
        TestLog.publish(PoisonEvents.large("large", "late7"));
        await().until(() ->
                letters.get("?errorType=strict_dynamic_mapping_exception")
                        .toString()
                        .contains("late7"));
        String id =
                letters.get("?errorType=strict_dynamic_mapping_exception")
                        .path("letters")
                        .valueStream()
                        .filter(letter -> letter.path("reason").asString().contains("late7"))
                        .map(letter -> letter.path("id").asString())
                        .findFirst()
                        .orElseThrow();
        PoisonEvents.addField("late7");

        assertThat(letters.get("/" + id).at("/event/key/text").asString()).isEqualTo("large");
        assertThat(letters.replay(id).path("outcome").asString()).isEqualTo("stored");
        assertThat(TestIndex.title("large")).isEqualTo("v1");
    }

    @Test
    void doesNoHarmWhenTwoInstancesReplayTheSameLetter() {
        String id = letters.buried(PoisonEvents.refused("twice", 1, "late8"), "twice");
        PoisonEvents.addField("late8");
        try (RunningService other = RunningService.start()) {
            LetterClient others = new LetterClient(other);
            others.awaitLetter("twice");
            await().until(() -> other.readiness().equals("UP"));

            List<CompletableFuture<HttpResponse<String>>> both =
                    List.of(letters, others).stream()
                            .map(one ->
                                    CompletableFuture.supplyAsync(
                                            () -> one.send("POST", "/" + id + "/replay")))
                            .toList();

            assertThat(both.stream().map(CompletableFuture::join).map(HttpResponse::statusCode))
                    .contains(200)
                    .isSubsetOf(200, 404);
            await().until(() -> others.get("?documentId=twice").path("total").asInt() == 0);
            await().until(() -> letters.get("?documentId=twice").path("total").asInt() == 0);
            assertThat(TestIndex.title("twice")).isEqualTo("v1");
        }
    }

    private static void refuseWith429(boolean refuse) {
        TestIndex.settings("{\"index.blocks.read_only_allow_delete\":%s}".formatted(refuse));
    }
}
