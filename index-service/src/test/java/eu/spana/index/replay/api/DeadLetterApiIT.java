package eu.spana.index.replay.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.spana.index.RunningService;
import eu.spana.index.TestIndex;
import eu.spana.index.TestLog;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What operators see.
class DeadLetterApiIT {
    private static final byte[] NOT_UTF_8 = {(byte) 0xC3, 0x28};

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
        TestLog.publish(
                Stream.concat(
                                IntStream.range(0, 25)
                                        .mapToObj(n -> PoisonEvents.refused("p-" + n, 7, "colour")),
                                Stream.of(
                                        hostile(),
                                        PoisonEvents.event(null, 1, "{}"),
                                        PoisonEvents.event(NOT_UTF_8, 1, "{}"),
                                        notUtf8()))
                        .toList());
        await().until(() -> letters.total() == 29);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void listsLettersPageByPage() {
        JsonNode first = letters.get("?documentId=p-1&documentId=p-2&documentId=p-3&size=2");
        JsonNode second =
                letters.get(
                        "?documentId=p-1&documentId=p-2&documentId=p-3&size=2&cursor="
                                + first.path("next").asString());

        assertThat(first.path("total").asInt()).isEqualTo(3);
        assertThat(
                        Stream.of(first, second)
                                .flatMap(page -> page.path("letters").valueStream())
                                .map(letter -> letter.path("documentId").asString()))
                .containsExactlyInAnyOrder("p-1", "p-2", "p-3");
        assertThat(second.has("next")).isFalse();
        assertThat(first.path("catchingUp").asBoolean(true)).isFalse();
        assertThat(first.path("cut").asBoolean(true)).isFalse();
    }

    @Test
    void saysWhatIsWrongWithADocument() {
        JsonNode letter = letters.awaitLetter("p-1");

        assertThat(letter.path("stage").asString()).isEqualTo("write");
        assertThat(letter.path("errorType").asString())
                .isEqualTo("strict_dynamic_mapping_exception");
        assertThat(letter.path("reason").asString()).contains("colour").doesNotContain("secret");
        assertThat(letter.path("documentVersion").asString()).isEqualTo("7");
        assertThat(letter.path("index").asString()).startsWith("documents-v");
        assertThat(letter.path("applicationVersion").asString()).isNotEqualTo("unknown");
        assertThat(letter.path("attempts").asInt()).isEqualTo(1);
        assertThat(letter.at("/origin/topic").asString()).isEqualTo("documents");
    }

    @Test
    void countsByClass() {
        JsonNode counts = letters.get("/counts");

        assertThat(counts.path("total").asInt()).isEqualTo(29);
        assertThat(
                        counts.path("classes")
                                .valueStream()
                                .map(each ->
                                        "%s %s %d"
                                                .formatted(
                                                        each.path("stage").asString(),
                                                        each.path("errorType").asString(),
                                                        each.path("count").asInt())))
                .containsExactly(
                        "consume invalid-key 2",
                        "consume malformed-json 1",
                        "write strict_dynamic_mapping_exception 26");
        await().until(() -> service.deadLetters("strict_dynamic_mapping_exception") == 26);
        assertThat(service.deadLetters("invalid-key")).isEqualTo(2);
    }

    @Test
    void showsTheEventAsItWas() {
        JsonNode shown = letters.get("/" + letters.awaitId("p-1"));

        assertThat(shown.at("/letter/documentId").asString()).isEqualTo("p-1");
        assertThat(shown.at("/event/key/text").asString()).isEqualTo("p-1");
        assertThat(shown.at("/event/value/text").asString()).contains("\"colour\":\"secret\"");
        assertThat(
                        shown.at("/event/headers")
                                .valueStream()
                                .map(header -> header.path("name").asString()))
                .containsExactly("ce_type", "ce_documentversion");
        assertThat(shown.path("eventGone").asBoolean(true)).isFalse();
    }

    @Test
    void showsKeysAndValuesThatAreNoText() {
        List<JsonNode> withoutId =
                letters.get("?errorType=invalid-key")
                        .path("letters")
                        .valueStream()
                        .map(letter -> letters.get("/" + letter.path("id").asString()))
                        .toList();
        JsonNode broken = letters.get("/" + letters.awaitId("not-utf-8"));

        assertThat(withoutId.stream().map(shown -> shown.at("/event/key/base64").asString("none")))
                .containsExactlyInAnyOrder("none", "wyg=");
        assertThat(withoutId).noneMatch(shown -> shown.path("letter").has("documentId"));
        assertThat(broken.at("/event/value/base64").asString()).isEqualTo("wyg=");
    }

    @Test
    void keepsHostileContentHarmless() {
        HttpResponse<String> response = letters.send("GET", "?documentId=hostile");
        JsonNode letter = letters.awaitLetter("hostile");
        HttpResponse<String> shown = letters.send("GET", "/" + letter.path("id").asString());

        assertThat(letter.path("reason").asString())
                .contains("<script>")
                .hasSizeLessThanOrEqualTo(300)
                .doesNotContainPattern("\\p{Cntrl}|\u202E");
        for (HttpResponse<String> each : List.of(response, shown)) {
            assertThat(each.headers().firstValue("Content-Type")).contains("application/json");
            assertThat(each.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        }
        assertThat(letters.get("/" + letter.path("id").asString()).at("/event/headers").toString())
                .contains("deadletter-reason", "forged");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, ?colour=red, 400, urn:spana:problem:unknown-parameter",
        "GET, ?size=101, 400, urn:spana:problem:invalid-parameter",
        "GET, /counts?stage=write, 400, urn:spana:problem:unknown-parameter",
        "GET, /documents-0-999999, 404, urn:spana:problem:not-found",
        "GET, /nonsense, 404, urn:spana:problem:not-found",
        "POST, /nonsense/replay, 404, urn:spana:problem:not-found",
        "POST, /replay, 400, urn:spana:problem:invalid-parameter",
        "POST, /replay?al=true, 400, urn:spana:problem:unknown-parameter",
        "DELETE, '', 400, urn:spana:problem:invalid-parameter",
        "DELETE, ?all=yes, 400, urn:spana:problem:invalid-parameter",
        "DELETE, /documents-0-999999, 404, urn:spana:problem:not-found",
        "PUT, '', 405, urn:spana:problem:method-not-allowed",
    })
    void answersMistakesWithProblems(String method, String rest, int status, String type) {
        HttpResponse<String> answer = letters.send(method, rest);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(answer.body()).contains(type);
    }

    @Test
    void servesItsDescription() {
        assertThat(letters.sendTo("GET", "/api/v1/openapi.yaml").body())
                .startsWith("openapi: 3.1.0");
    }

    private static ProducerRecord<byte[], byte[]> hostile() {
        ProducerRecord<byte[], byte[]> event =
                PoisonEvents.refused(
                        "hostile", 1, "<script>alert(1)</script>\u202E\\u0007" + "x".repeat(400));
        event.headers().add("deadletter-reason", PoisonEvents.bytes("forged"));
        return event;
    }

    private static ProducerRecord<byte[], byte[]> notUtf8() {
        ProducerRecord<byte[], byte[]> text =
                PoisonEvents.event(PoisonEvents.bytes("not-utf-8"), 1, "");
        return new ProducerRecord<>(
                text.topic(), null, null, text.key(), NOT_UTF_8, text.headers());
    }
}
