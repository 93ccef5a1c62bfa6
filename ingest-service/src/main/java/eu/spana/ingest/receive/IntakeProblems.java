package eu.spana.ingest.receive;

import eu.spana.ingest.parse.content.UnreadableContent.Reason;
import eu.spana.ingest.problem.Problem;
import eu.spana.ingest.problem.RequestRefused;

import java.time.Duration;

/// The problem for each outcome that is not an acceptance.
final class IntakeProblems {
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final Duration LATER = Duration.ofSeconds(5);

    private IntakeProblems() {}

    static RequestRefused refusal(IntakeOutcome.NotAccepted outcome) {
        return switch (outcome) {
            case IntakeOutcome.Unreadable(var reason, var detail) -> unreadable(reason, detail);
            case IntakeOutcome.Removed(var id) -> removed(id.value());
            case IntakeOutcome.Busy _ ->
                    new RequestRefused(Problem.BUSY, "Every parser is busy.").after(SOON);
            case IntakeOutcome.TooLarge _ ->
                    new RequestRefused(Problem.TOO_LARGE, "The text of a document is too long.");
            case IntakeOutcome.Unavailable _ ->
                    new RequestRefused(
                                    Problem.UNAVAILABLE, "Nothing was accepted; try again later.")
                            .after(LATER);
        };
    }

    private static RequestRefused unreadable(Reason reason, String detail) {
        var refusal = new RequestRefused(problem(reason), detail);
        return reason == Reason.UNAVAILABLE ? refusal.after(LATER) : refusal;
    }

    private static RequestRefused removed(String id) {
        var problem = Problem.REMOVED.with("The document, or nearly the same text, was removed.");
        problem.setProperty("id", id);
        return new RequestRefused(problem);
    }

    private static Problem problem(Reason reason) {
        return switch (reason) {
            case UNSUPPORTED_TYPE -> Problem.UNSUPPORTED_TYPE;
            case BROKEN -> Problem.BROKEN_CONTENT;
            case ENCRYPTED -> Problem.ENCRYPTED;
            case NEEDS_OCR -> Problem.NEEDS_OCR;
            case NO_TEXT -> Problem.NO_TEXT;
            case UNAVAILABLE -> Problem.UNAVAILABLE;
        };
    }
}
