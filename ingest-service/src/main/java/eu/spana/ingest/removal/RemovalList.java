package eu.spana.ingest.removal;

import eu.spana.document.DocumentId;
import eu.spana.document.Removal;
import eu.spana.ingest.parse.enrich.Fingerprint;

import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Every removal so far, in memory: knows whether a document, or nearly the same text under another
/// id, was removed. Safe for use by many threads.
@Component
class RemovalList {
    private final Map<DocumentId, Removal> removals = new ConcurrentHashMap<>();
    private final double similarity;

    RemovalList(RemovalProperties properties) {
        this.similarity = properties.similarity();
    }

    /// Keeps the newest removal of each document, and a fingerprint once known.
    void add(Removal removal) {
        removals.merge(removal.id(), removal, RemovalList::newer);
    }

    Optional<Removal> find(DocumentId id) {
        return Optional.ofNullable(removals.get(id));
    }

    /// The removal that forbids a document with this id and this fingerprint.
    Optional<Removal> forbidding(DocumentId id, String fingerprint) {
        return find(id).or(() -> nearlyIdentical(fingerprint));
    }

    private Optional<Removal> nearlyIdentical(String fingerprint) {
        return removals.values().stream()
                .filter(removal -> isSimilar(removal, fingerprint))
                .findAny();
    }

    private boolean isSimilar(Removal removal, String fingerprint) {
        String removed = removal.fingerprint();
        return removed != null && Fingerprint.similarity(removed, fingerprint) >= similarity;
    }

    private static Removal newer(Removal one, Removal other) {
        boolean oneIsNewer = one.version().compareTo(other.version()) > 0;
        Removal newer = oneIsNewer ? one : other;
        Removal older = oneIsNewer ? other : one;
        return newer.fingerprint() == null
                ? new Removal(newer.id(), newer.version(), newer.reason(), older.fingerprint())
                : newer;
    }
}
