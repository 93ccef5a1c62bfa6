package eu.spana.ingest.removal;

import eu.spana.document.DocumentId;
import eu.spana.document.Removal;

import org.springframework.stereotype.Component;

import java.util.Optional;

/// Keeps out what was removed. Until the list of removals is complete, nothing can be let in.
@Component
public class RemovalGate {
    private final RemovalFollower follower;
    private final RemovalList removals;

    RemovalGate(RemovalFollower follower, RemovalList removals) {
        this.follower = follower;
        this.removals = removals;
    }

    /// Whether the list holds everything that was removed before this instance started.
    public boolean isComplete() {
        return follower.hasCaughtUp();
    }

    /// The removal that forbids a document with this id and this fingerprint.
    public Optional<Removal> forbidding(DocumentId id, String fingerprint) {
        return removals.forbidding(id, fingerprint);
    }
}
