package eu.spana.ingest.receive;

import eu.spana.document.Document;
import eu.spana.document.Removal;
import eu.spana.ingest.parse.CleanArticle;
import eu.spana.ingest.parse.ParseOutcome;
import eu.spana.ingest.publish.DocumentPublisher;
import eu.spana.ingest.publish.PublishOutcome;
import eu.spana.ingest.removal.RemovalGate;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The way of one raw document: parse, hold back what was removed, publish. Blocks until the
/// outcome is known.
@Component
class Intake {
    private final BoundedParser parser;
    private final RemovalGate removals;
    private final DocumentPublisher publisher;
    private final IntakeMetrics metrics;

    Intake(
            BoundedParser parser,
            RemovalGate removals,
            DocumentPublisher publisher,
            IntakeMetrics metrics) {
        this.parser = parser;
        this.removals = removals;
        this.publisher = publisher;
        this.metrics = metrics;
    }

    /// @param wait how long the document may wait for a free parser
    IntakeOutcome take(Submission submission, Duration wait) {
        IntakeOutcome outcome = outcomeOf(submission, wait);
        metrics.count(outcome);
        return outcome;
    }

    private IntakeOutcome outcomeOf(Submission submission, Duration wait) {
        if (!removals.isComplete()) {
            return new IntakeOutcome.Unavailable();
        }
        return switch (parser.parse(submission.raw(), wait).orElse(null)) {
            case null -> new IntakeOutcome.Busy();
            case ParseOutcome.Unreadable(var reason, var detail) ->
                    new IntakeOutcome.Unreadable(reason, detail);
            case ParseOutcome.Parsed(var articles) -> publish(articles, submission);
        };
    }

    private IntakeOutcome publish(List<CleanArticle> articles, Submission submission) {
        List<Document> documents = new ArrayList<>();
        List<Removal> removed = new ArrayList<>();
        for (CleanArticle article : articles) {
            removals.forbidding(article.id(), article.fingerprint())
                    .ifPresentOrElse(
                            removed::add, () -> documents.add(article.at(submission.version())));
        }
        return documents.isEmpty()
                ? new IntakeOutcome.Removed(removed.getFirst().id())
                : publishAll(documents, submission.traceParent());
    }

    private IntakeOutcome publishAll(List<Document> documents, @Nullable String traceParent) {
        return switch (publisher.publish(documents, traceParent)) {
            case PublishOutcome.Acknowledged _ ->
                    new IntakeOutcome.Accepted(
                            documents.stream().map(AcceptedDocument::of).toList());
            case PublishOutcome.TooLarge _ -> new IntakeOutcome.TooLarge();
            case PublishOutcome.Unavailable _ -> new IntakeOutcome.Unavailable();
        };
    }
}
