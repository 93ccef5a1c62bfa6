package eu.spana.index.replay.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.spana.document.Topic;
import eu.spana.index.RunningService;
import eu.spana.index.TestIndex;
import eu.spana.index.TestLog;
import eu.spana.index.TestTopic;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.List;

/// A topic that takes no letters costs time, not letters.
class RefusingTopicIT {
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
    void keepsTheLetterUntilTheLogKnowsThatItEnded() {
        String id = letters.buried(PoisonEvents.refused("unended", 1, "late5"), "unended");
        PoisonEvents.addField("late5");
        TestTopic.refuse(Topic.DEAD_LETTERS_NAME);

        int status = letters.send("POST", "/" + id + "/replay").statusCode();
        int discarding = letters.send("DELETE", "/" + id).statusCode();
        int letter = letters.send("GET", "/" + id).statusCode();
        TestTopic.accept(Topic.DEAD_LETTERS_NAME);

        assertThat(List.of(status, discarding, letter)).containsExactly(503, 503, 200);
        assertThat(letters.replay(id).path("outcome").asString()).isEqualTo("stale");
        assertThat(TestIndex.title("unended")).isEqualTo("v1");
    }

    @Test
    void waitsForTheTopicOfDeadLettersAndLosesNothing() {
        TestTopic.refuse(Topic.DEAD_LETTERS_NAME);
        double before = service.count("rejected");
        TestLog.publish(PoisonEvents.refused("patient", 1, "unknown2"));
        TestLog.publish(PoisonEvents.good("after-patient", 1));
        await().until(() -> TestIndex.source("after-patient").isPresent());
        assertThat(service.count("rejected")).isEqualTo(before);
        TestTopic.accept(Topic.DEAD_LETTERS_NAME);

        await().until(() -> service.count("rejected") == before + 1);
        await().until(() -> letters.total() == 1);
        assertThat(letters.get("").at("/letters/0/attempts").asInt()).isEqualTo(1);
        letters.send("DELETE", "?all=true");
    }
}
