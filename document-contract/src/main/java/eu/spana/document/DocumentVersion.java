package eu.spana.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Order of the events of one document: microseconds since the epoch at acceptance. The later
/// version wins whatever the order of arrival.
///
/// The constructor refuses a negative value, and one not below 2^62, with an
/// [IllegalArgumentException].
public record DocumentVersion(@JsonValue long value) implements Comparable<DocumentVersion> {
    /// Removals live in the upper half of the index's version space, so that nothing accepted
    /// before, during or after a removal can outrank it.
    private static final long REMOVAL_RANK = 1L << 62;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DocumentVersion {
        if (value < 0 || value >= REMOVAL_RANK) {
            throw new IllegalArgumentException("A document version lies between 0 and 2^62 - 1");
        }
    }

    public static DocumentVersion at(Instant acceptance) {
        return new DocumentVersion(ChronoUnit.MICROS.between(Instant.EPOCH, acceptance));
    }

    /// The version that the index compares: events of type [EventType#REMOVED] rank above all
    /// others, and by version among themselves.
    public long rank(EventType type) {
        return switch (type) {
            case PARSED -> value;
            case REMOVED -> REMOVAL_RANK + value;
        };
    }

    @Override
    public int compareTo(DocumentVersion other) {
        return Long.compare(value, other.value);
    }
}
