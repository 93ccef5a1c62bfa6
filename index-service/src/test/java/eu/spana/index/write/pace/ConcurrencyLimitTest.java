package eu.spana.index.write.pace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConcurrencyLimitTest {
    private final ConcurrencyLimit limit = new ConcurrencyLimit(8);

    @Test
    void startsAtTwo() {
        assertThat(limit.current()).isEqualTo(2);
    }

    @Test
    void growsByOneAfterEachRoundThatWentWell() {
        widen(2);
        assertThat(limit.current()).isEqualTo(2);
        widen(1);
        assertThat(limit.current()).isEqualTo(3);
        widen(4);
        assertThat(limit.current()).isEqualTo(4);
    }

    @Test
    void neverExceedsTheMost() {
        widen(1000);

        assertThat(limit.current()).isEqualTo(8);
    }

    @Test
    void halvesWhenRefused() {
        widen(1000);

        limit.cut(limit.cuts());

        assertThat(limit.current()).isEqualTo(4);
    }

    @Test
    void neverFallsBelowOne() {
        for (int i = 0; i < 10; i++) {
            limit.cut(limit.cuts());
        }

        assertThat(limit.current()).isEqualTo(1);
        widen(1);
        assertThat(limit.current()).isEqualTo(2);
    }

    @Test
    void countsRequestsOfOneRoundOnce() {
        widen(1000);
        int atTheirBeginning = limit.cuts();

        for (int i = 0; i < 8; i++) {
            limit.cut(atTheirBeginning);
        }

        assertThat(limit.current()).isEqualTo(4);
    }

    @Test
    void staysWithinABoundLowerThanItsStart() {
        assertThat(new ConcurrencyLimit(1).current()).isEqualTo(1);
    }

    private void widen(int times) {
        for (int i = 0; i < times; i++) {
            limit.widen();
        }
    }
}
