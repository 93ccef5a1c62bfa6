package eu.spana.ingest.removal;

import eu.spana.document.DocumentId;
import eu.spana.document.Removal;
import eu.spana.ingest.publish.AcceptanceClock;
import eu.spana.ingest.publish.DocumentPublisher;
import eu.spana.ingest.publish.PublishOutcome;

import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.util.Optional;

/// Removes a document: the decision with the fingerprint of its newest content, then the tombstone.
/// Removing again repeats both, which changes nothing and completes a removal that broke off.
@Component
class DocumentRemover {
    private static final Logger log = LoggerFactory.getLogger(DocumentRemover.class);

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

    /// The removal; empty when the log could not be reached, and the removal is to be repeated.
    Optional<Removal> remove(DocumentId id, String reason, @Nullable String traceParent) {
        try {
            var removal = new Removal(id, clock.next(), reason, fingerprintOf(id));
            if (publisher.publish(removal, traceParent) instanceof PublishOutcome.Acknowledged) {
                removals.add(removal);
                return Optional.of(removal);
            }
        } catch (KafkaException failure) {
            log.atWarn()
                    .addKeyValue("id", id)
                    .addKeyValue("failure", failure.toString())
                    .log("Content to remove not readable");
        }
        return Optional.empty();
    }

    /// After the first removal the log holds no newer content, and may have dropped the old.
    private @Nullable String fingerprintOf(DocumentId id) {
        return removals.find(id)
                .map(Removal::fingerprint)
                .or(() -> content.fingerprintOf(id))
                .orElse(null);
    }
}
