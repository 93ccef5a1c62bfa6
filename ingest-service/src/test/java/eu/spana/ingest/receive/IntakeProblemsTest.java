package eu.spana.ingest.receive;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.document.DocumentId;
import eu.spana.ingest.parse.content.UnreadableContent.Reason;
import eu.spana.ingest.problem.RequestRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;

class IntakeProblemsTest {
    @ParameterizedTest
    @CsvSource({
        "UNSUPPORTED_TYPE, 415, unsupported-type",
        "BROKEN, 422, broken-content",
        "ENCRYPTED, 422, encrypted",
        "NEEDS_OCR, 422, needs-ocr",
        "NO_TEXT, 422, no-text",
        "UNAVAILABLE, 503, unavailable"
    })
    void answersUnreadableContentByItsReason(Reason reason, int status, String name) {
        assertProblem(new IntakeOutcome.Unreadable(reason, "why"), status, name);
    }

    @Test
    void answersEveryOtherOutcome() {
        assertProblem(new IntakeOutcome.Removed(new DocumentId("a")), 410, "removed");
        assertProblem(new IntakeOutcome.TooLarge(), 413, "too-large");
        assertProblem(new IntakeOutcome.Busy(), 429, "busy");
        assertProblem(new IntakeOutcome.Unavailable(), 503, "unavailable");
    }

    @Test
    void tellsWhenToTryAgain() {
        assertThat(IntakeProblems.refusal(new IntakeOutcome.Busy()).getHeaders())
                .satisfies(headers ->
                        assertThat(headers.containsHeader(HttpHeaders.RETRY_AFTER)).isTrue());
    }

    private static void assertProblem(IntakeOutcome.NotAccepted outcome, int status, String name) {
        RequestRefused refusal = IntakeProblems.refusal(outcome);

        assertThat(refusal.getStatusCode().value()).isEqualTo(status);
        assertThat(refusal.getBody().getType()).hasToString("urn:spana:problem:" + name);
    }
}
