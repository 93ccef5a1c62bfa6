package eu.spana.index.deadletter.catalogue;

import eu.spana.index.deadletter.Fault;
import eu.spana.index.deadletter.Letter;
import eu.spana.index.deadletter.LetterId;
import eu.spana.index.deadletter.Omission;
import eu.spana.index.deadletter.Position;

import java.time.Instant;

/// Letters to fill a catalogue with.
final class Letters {
    static final Instant FIRST = Instant.parse("2026-05-02T10:00:00Z");

    private Letters() {}

    /// The n-th letter, which failed n seconds after the first.
    static Letter letter(int n) {
        return letter(n, "write", "type");
    }

    static Letter letter(int n, String stage, String errorType) {
        return new Letter(
                id(n),
                new Position(0, n),
                new Fault(stage, errorType, "reason"),
                "document-" + n,
                "1",
                "documents-v1",
                "1.0",
                1,
                FIRST.plusSeconds(n),
                FIRST,
                10,
                Omission.NOTHING);
    }

    static LetterId id(int n) {
        return new LetterId("documents", 0, n);
    }
}
