package eu.spana.index.deadletter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;

class DiscardsTest {
    private static final Instant APPENDED = Instant.parse("2026-05-02T10:00:00Z");
    private static final Instant DECIDED = Instant.parse("2026-06-01T10:00:00Z");

    private final Discards discards = new Discards();

    @Test
    void includeTheEventThatWasDiscardedAndNoOther() {
        discards.add(discard(1), DECIDED);

        assertThat(discards.include(id(1), APPENDED)).isTrue();
        assertThat(discards.include(id(2), APPENDED)).isFalse();
    }

    /// A topic that is created anew has other events in the same places.
    @Test
    void doNotIncludeAnotherEventInTheSamePlace() {
        discards.add(discard(1), DECIDED);

        assertThat(discards.include(id(1), APPENDED.plusMillis(1))).isFalse();
    }

    @Test
    void nameThoseThatTheLogMayForget() {
        discards.add(discard(1), DECIDED.minusSeconds(10));
        discards.add(discard(2), DECIDED.minusSeconds(10));
        discards.add(discard(3), DECIDED.plusSeconds(10));
        discards.add(discard(1), DECIDED.plusSeconds(10));

        assertThat(discards.decidedBefore(DECIDED)).containsExactly(discard(2));
    }

    @Test
    void forgetTheOldestWhenThereAreTooMany() {
        for (int n = 0; n <= 100_000; n++) {
            discards.add(discard(n), DECIDED);
        }

        assertThat(discards.include(id(0), APPENDED)).isFalse();
        assertThat(discards.include(id(1), APPENDED)).isTrue();
        assertThat(discards.include(id(100_000), APPENDED)).isTrue();
    }

    private static Discard discard(int n) {
        return new Discard(id(n), APPENDED, 0);
    }

    private static LetterId id(int n) {
        return new LetterId("documents", 0, n);
    }
}
