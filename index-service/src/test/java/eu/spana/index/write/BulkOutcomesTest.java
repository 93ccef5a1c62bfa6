package eu.spana.index.write;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.document.DocumentId;
import eu.spana.index.elasticsearch.Answer;
import eu.spana.index.elasticsearch.Answers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

class BulkOutcomesTest {
    private static final BulkBody TWO = body(2, 10);
    private static final BulkBody LARGE = body(2, 600_000);
    private static final BulkBody ALONE = body(1, 1_200_000);
    private static final IndexOutcome STORED = new IndexOutcome.Stored();

    @Test
    void givesEachDocumentItsOwnOutcome() {
        assertThat(
                        BulkOutcomes.of(
                                Answers.response(
                                        200,
                                        """
                                        {"items":[{"index":{"status":201}},{"index":{"status":429,
                                        "error":{"type":"busy_exception","reason":"full"}}}]}
                                        """),
                                TWO))
                .containsExactly(STORED, new IndexOutcome.Retryable("busy_exception", "full"));
    }

    /// Which outcome belongs to which document would be a guess.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"items\":[{\"index\":{\"status\":201}}]}",
                "{\"items\":[{\"index\":{\"status\":201}},{\"index\":{\"status\":201}},"
                        + "{\"index\":{\"status\":201}}]}",
                "{\"items\":[]}",
                "<html>"
            })
    void believesNoAnswerWithAnotherNumberOfOutcomes(String answer) {
        assertThat(BulkOutcomes.of(Answers.response(200, answer), TWO))
                .hasSize(2)
                .allMatch(IndexOutcome.Unclear.class::isInstance);
    }

    @Test
    void holdsBackAllOfThemAsLongAsTheServerAsks() {
        assertThat(BulkOutcomes.of(refusal(429, Duration.ofSeconds(7)), TWO))
                .hasSize(2)
                .containsOnly(
                        new IndexOutcome.Refused(
                                "some_exception", "because", Duration.ofSeconds(7)));
    }

    @Test
    void blamesNobodyForAConnectionThatFails() {
        assertThat(BulkOutcomes.of(new Answer.Unreachable("refused"), LARGE))
                .containsOnly(new IndexOutcome.Refused("unreachable", "refused", Duration.ZERO));
        assertThat(BulkOutcomes.of(new Answer.Unreachable("reset", true), TWO))
                .containsOnly(new IndexOutcome.Refused("unreachable", "reset", Duration.ZERO));
    }

    /// So Elasticsearch answers a body that is larger than it takes.
    @Test
    void doubtsALargeBodyWhoseConnectionIsCut() {
        Answer cut = new Answer.Unreachable("reset", true);

        assertThat(BulkOutcomes.of(cut, ALONE))
                .singleElement()
                .isInstanceOfSatisfying(
                        IndexOutcome.Unclear.class,
                        unclear -> assertThat(unclear.errorType()).isEqualTo("connection-ended"));
        assertThat(BulkOutcomes.blameTheBody(cut, LARGE)).isTrue();
        assertThat(BulkOutcomes.blameTheBody(cut, TWO)).isFalse();
        assertThat(BulkOutcomes.blameTheBody(cut, ALONE)).isFalse();
        assertThat(BulkOutcomes.blameTheBody(new Answer.Unreachable("refused"), LARGE)).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"400, true", "413, true", "200, false", "404, false", "429, false", "503, false"})
    void looksForTheCulpritWhereTheBodyIsRefused(int status, boolean taken) {
        assertThat(BulkOutcomes.blameTheBody(refusal(status, Duration.ZERO), TWO)).isEqualTo(taken);
        assertThat(BulkOutcomes.blameTheBody(refusal(status, Duration.ZERO), ALONE)).isFalse();
    }

    @Test
    void asksForLessWhenThereWasNoRoomForOneOfThem() {
        assertThat(less(STORED, new IndexOutcome.Retryable("busy", ""))).isTrue();
        assertThat(less(STORED, new IndexOutcome.Refused("busy", "", Duration.ZERO))).isTrue();
        assertThat(less()).isTrue();
        assertThat(less(STORED, new IndexOutcome.Stale(), new IndexOutcome.Rejected("bad", "")))
                .isFalse();
        assertThat(less(new IndexOutcome.Blocked("gone", ""))).isFalse();
        assertThat(less(new IndexOutcome.Unclear("strange", ""))).isFalse();
    }

    @Test
    void keepsNothingOfTheDocumentFromARefusalOfAll() {
        assertThat(
                        BulkOutcomes.of(
                                Answers.response(
                                        400,
                                        """
                                        {"error":{"type":"parse_exception","reason":
                                        "bad. Preview of field's value: 'secret'"}}
                                        """),
                                TWO))
                .containsOnly(new IndexOutcome.Rejected("parse_exception", "bad."));
    }

    private static boolean less(IndexOutcome... outcomes) {
        return BulkOutcomes.askForLess(List.of(outcomes));
    }

    private static Answer refusal(int status, Duration retryAfter) {
        return Answers.response(
                status,
                "{\"error\":{\"type\":\"some_exception\",\"reason\":\"because\"}}",
                retryAfter);
    }

    private static BulkBody body(int documents, int bytesEach) {
        return new BulkBody(
                IntStream.range(0, documents)
                        .mapToObj(i ->
                                new Revision(
                                        new DocumentId("document-" + i),
                                        1,
                                        new Source(new byte[bytesEach])))
                        .toList());
    }
}
