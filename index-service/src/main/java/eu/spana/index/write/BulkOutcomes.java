package eu.spana.index.write;

import eu.spana.index.elasticsearch.Answer;

import java.time.Duration;
import java.util.Collections;
import java.util.List;

/// Reads an answer to a bulk request, or the lack of one.
final class BulkOutcomes {
    /// A smaller body is never the reason why a connection was ended: nobody sets
    /// `http.max_content_length`, 100 MB by default, lower than this.
    private static final long LARGE_BYTES = 1_000_000;

    private BulkOutcomes() {}

    /// One outcome for each document in the body.
    static List<IndexOutcome> of(Answer answer, BulkBody body) {
        return switch (answer) {
            case Answer.Unreachable none -> same(body.documents(), unreachable(none, body));
            case Answer.Response response when response.isSuccess() -> items(response, body);
            case Answer.Response response -> same(body.documents(), request(response));
        };
    }

    static List<IndexOutcome> same(int documents, IndexOutcome outcome) {
        return Collections.nCopies(documents, outcome);
    }

    /// Whether Elasticsearch had no room for at least one of them, or gave no answer at all.
    static boolean askForLess(List<IndexOutcome> outcomes) {
        for (IndexOutcome outcome : outcomes) {
            if (outcome instanceof IndexOutcome.Retryable
                    || outcome instanceof IndexOutcome.Refused) {
                return true;
            }
        }
        return outcomes.isEmpty();
    }

    /// Whether parts of the body may fare better than the whole.
    static boolean blameTheBody(Answer answer, BulkBody body) {
        if (body.documents() < 2) {
            return false;
        }
        return switch (answer) {
            case Answer.Unreachable none -> isTooLargePerhaps(none, body);
            case Answer.Response response -> response.status() == 413 || response.status() == 400;
        };
    }

    /// Elasticsearch resets the connection when a body is larger than it takes.
    private static boolean isTooLargePerhaps(Answer.Unreachable none, BulkBody body) {
        return none.cutOff() && body.size() > LARGE_BYTES;
    }

    private static IndexOutcome unreachable(Answer.Unreachable none, BulkBody body) {
        return isTooLargePerhaps(none, body)
                ? new IndexOutcome.Unclear(
                        "connection-ended",
                        "At a request of %d bytes: %s".formatted(body.size(), none.reason()))
                : new IndexOutcome.Refused("unreachable", none.reason(), Duration.ZERO);
    }

    private static IndexOutcome request(Answer.Response response) {
        IndexOutcome outcome =
                OutcomeTable.ofRequest(
                        response.status(),
                        response.errorType(),
                        Reasons.withoutContent(response.errorReason()));
        return outcome instanceof IndexOutcome.Refused refused
                ? new IndexOutcome.Refused(
                        refused.errorType(), refused.reason(), response.retryAfter())
                : outcome;
    }

    private static List<IndexOutcome> items(Answer.Response response, BulkBody body) {
        List<IndexOutcome> outcomes = BulkAnswer.outcomes(response.body());
        return outcomes.size() == body.documents()
                ? outcomes
                : same(
                        body.documents(),
                        new IndexOutcome.Unclear(
                                "unforeseen-answer",
                                "%d outcomes for %d documents, status %d"
                                        .formatted(
                                                outcomes.size(),
                                                body.documents(),
                                                response.status())));
    }
}
