package eu.spana.index.consume.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FaultShareTest {
    private final FaultShare share = new FaultShare(500, 0.2);

    @Test
    void admitsAHandfulOfPoisonHoweverFewTheOthers() {
        assertThat(share.admits(0, 12)).isTrue();
        assertThat(share.admits(1, 40)).isTrue();
    }

    @Test
    void admitsAFifthForEver() {
        for (int i = 0; i < 1000; i++) {
            assertThat(share.admits(80, 20)).isTrue();
        }
    }

    @Test
    void takesABatchLargerThanTheWindowForWhatItIs() {
        for (int i = 0; i < 100; i++) {
            assertThat(share.admits(850, 150)).isTrue();
        }
        assertThat(share.admits(700, 300)).isFalse();
    }

    @Test
    void admitsNothingOnceMoreThanAFifthIsFaulty() {
        assertThat(share.admits(400, 0)).isTrue();
        assertThat(share.admits(0, 100)).isTrue();

        assertThat(share.admits(0, 1)).isFalse();
        assertThat(share.admits(0, 1)).isFalse();
    }

    @Test
    void forgetsFaultsThatAreLongAgo() {
        assertThat(share.admits(0, 100)).isTrue();
        assertThat(share.admits(500, 0)).isTrue();

        assertThat(share.admits(0, 100)).isTrue();
    }

    @Test
    void goesOnWhenABatchComesThrough() {
        share.admits(0, 500);

        assertThat(share.admits(79, 21)).isFalse();
        assertThat(share.admits(80, 20)).isTrue();
        assertThat(share.admits(0, 100)).isTrue();
    }

    @Test
    void learnsNothingFromAnEmptyBatch() {
        share.admits(0, 500);

        assertThat(share.admits(0, 0)).isFalse();
    }

    @Test
    void isSwitchedOffByAShareOfOne() {
        FaultShare off = new FaultShare(500, 1);

        assertThat(off.admits(0, 5000)).isTrue();
        assertThat(off.admits(0, 5000)).isTrue();
    }

    /// A backlog holds many revisions of the same documents, of which one each is sent.
    @Test
    void countsEventsThatOthersSupersedeAsSound() {
        assertThat(new Tally(100, 10, 890, 30).sound()).isEqualTo(1000);
    }
}
