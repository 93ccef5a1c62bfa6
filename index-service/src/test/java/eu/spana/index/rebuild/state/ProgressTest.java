package eu.spana.index.rebuild.state;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.index.log.FeedProgress;

import org.junit.jupiter.api.Test;

import java.time.Instant;

class ProgressTest {
    private static final Instant START = Instant.parse("2026-05-02T10:00:00Z");

    @Test
    void estimatesWhatIsLeftByTheRateOfLate() {
        Progress progress =
                Progress.none(START).next(new FeedProgress(500, 2000, 400), START.plusSeconds(5));

        assertThat(progress.perSecond()).isEqualTo(100);
        assertThat(progress.remainingSeconds()).hasValue(15);
    }

    @Test
    void followsARateThatChangesSlowly() {
        Progress progress =
                Progress.none(START)
                        .next(new FeedProgress(100, 2000, 400), START.plusSeconds(1))
                        .next(new FeedProgress(300, 2000, 400), START.plusSeconds(2));

        assertThat(progress.perSecond()).isEqualTo(120);
    }

    @Test
    void estimatesNothingWhileNothingMoves() {
        Progress progress =
                Progress.none(START).next(new FeedProgress(0, 2000, 400), START.plusSeconds(5));

        assertThat(progress.remainingSeconds()).isEmpty();
    }
}
