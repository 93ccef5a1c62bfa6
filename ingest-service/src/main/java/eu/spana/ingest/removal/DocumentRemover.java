package eu.spana.ingest.removal;

import eu.spana.document.DocumentId;
import eu.spana.document.Removal;
import eu.spana.ingest.publish.AcceptanceClock;
import eu.spana.ingest.publish.DocumentPublisher;
import eu.spana.ingest.publish.PublishOutcome;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Optional;

/// Removes a document: the decision with the fingerprint of its newest content, then the tombstone.
/// Removing again repeats both, which changes nothing and completes a removal that broke off.
@Component
class DocumentRemover {
    private final NewestContent content;
    private final AcceptanceClock clock;
    private final DocumentPublisher publisher;
    private final RemovalList removals;

    DocumentRemover(
            NewestContent content,
            AcceptanceClock clock,
            DocumentPublisher publisher,
            RemovalList removals) {
        this.content = content;
        this.clock = clock;
        this.publisher = publisher;
        this.removals = removals;
    }

    /// The removal as published, and whether the log has it.
    Result remove(DocumentId id, String reason, @Nullable String traceParent) {
        String fingerprint =
                knownFingerprint(id).orElseGet(() -> content.fingerprintOf(id).orElse(null));
        var removal = new Removal(id, clock.next(), reason, fingerprint);
        PublishOutcome outcome = publisher.publish(removal, traceParent);
        if (outcome instanceof PublishOutcome.Acknowledged) {
            removals.add(removal);
        }
        return new Result(removal, outcome);
    }

    /// After the first removal the log holds no newer content, and may have dropped the old.
    private Optional<String> knownFingerprint(DocumentId id) {
        return removals.find(id).map(Removal::fingerprint);
    }

    record Result(Removal removal, PublishOutcome outcome) {}
}
