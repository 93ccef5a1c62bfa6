package eu.spana.ingest.publish;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.document.DocumentVersion;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

class AcceptanceClockTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00.000001Z");

    @Test
    void givesTheMicrosecondOfAcceptance() {
        assertThat(stopped().next()).isEqualTo(DocumentVersion.at(NOW));
    }

    @Test
    void neverGivesAVersionTwiceThoughTheClockStandsStill() {
        AcceptanceClock clock = stopped();

        assertThat(clock.next()).isLessThan(clock.next());
    }

    private static AcceptanceClock stopped() {
        return new AcceptanceClock(Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
