package eu.spana.ingest.removal;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.document.DocumentId;
import eu.spana.document.DocumentVersion;
import eu.spana.document.Removal;
import eu.spana.ingest.Fixtures;
import eu.spana.ingest.parse.enrich.Fingerprint;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Duration;

class RemovalListTest {
    private static final String TEXT = (Fixtures.prose("storm") + Fixtures.prose("sea")).repeat(2);

    private final RemovalList removals =
            new RemovalList(new RemovalProperties(0.9, Duration.ZERO, Duration.ZERO));

    @Test
    void forbidsWhatWasRemovedByItsId() {
        removals.add(removal("a", 1, null));

        assertThat(removals.forbidding(new DocumentId("a"), Fingerprint.of("other"))).isPresent();
        assertThat(removals.forbidding(new DocumentId("b"), Fingerprint.of("other"))).isEmpty();
    }

    @Test
    void forbidsNearlyTheSameTextUnderAnotherId() {
        removals.add(removal("a", 1, Fingerprint.of(TEXT)));

        assertThat(removals.forbidding(new DocumentId("b"), Fingerprint.of(TEXT + " added")))
                .map(Removal::id)
                .contains(new DocumentId("a"));
        assertThat(removals.forbidding(new DocumentId("b"), Fingerprint.of(Fixtures.prose("wind"))))
                .isEmpty();
    }

    @Test
    void keepsTheNewerOfTwoRemovalsWhateverTheirOrder() {
        removals.add(removal("a", 2, null));
        removals.add(removal("a", 1, null));

        assertThat(removals.find(new DocumentId("a")))
                .map(Removal::version)
                .contains(new DocumentVersion(2));
    }

    @Test
    void forgetsNoFingerprint() {
        removals.add(removal("a", 1, Fingerprint.of(TEXT)));
        removals.add(removal("a", 2, null));

        assertThat(removals.forbidding(new DocumentId("b"), Fingerprint.of(TEXT))).isPresent();
    }

    private static Removal removal(String id, long version, @Nullable String fingerprint) {
        return new Removal(new DocumentId(id), new DocumentVersion(version), "", fingerprint);
    }
}
