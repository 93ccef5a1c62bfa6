package eu.spana.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

import java.time.Instant;

class DocumentVersionTest {
    private static final Instant ACCEPTED = Instant.parse("2026-01-02T03:04:05.678901Z");

    @Test
    void countsMicrosecondsSinceTheEpoch() {
        assertThat(DocumentVersion.at(ACCEPTED).value()).isEqualTo(1767323045678901L);
    }

    @Test
    void ordersByAcceptance() {
        assertThat(DocumentVersion.at(ACCEPTED))
                .isLessThan(DocumentVersion.at(ACCEPTED.plusNanos(1000)));
    }

    @Test
    void ranksAnyRemovalAboveEveryParsedDocument() {
        DocumentVersion lastOfTheCentury =
                DocumentVersion.at(Instant.parse("2099-12-31T23:59:59Z"));

        assertThat(DocumentVersion.at(ACCEPTED).rank(EventType.REMOVED))
                .isGreaterThan(lastOfTheCentury.rank(EventType.PARSED));
    }

    @Test
    void ranksLaterRemovalsAboveEarlierOnes() {
        assertThat(DocumentVersion.at(ACCEPTED.plusMillis(1)).rank(EventType.REMOVED))
                .isGreaterThan(DocumentVersion.at(ACCEPTED).rank(EventType.REMOVED));
    }

    @Test
    void refusesWhatTheIndexCouldNotCompare() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DocumentVersion(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new DocumentVersion(1L << 62));
    }
}
