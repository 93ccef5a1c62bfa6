package eu.spana.index.consume.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StaleRunTest {
    private final StaleRun run = new StaleRun(100);

    @Test
    void noticesThatNothingNewComesIn() {
        assertThat(run.becomesTooLong(0, 99)).isFalse();
        assertThat(run.becomesTooLong(0, 1)).isTrue();
    }

    @Test
    void saysSoOnce() {
        run.becomesTooLong(0, 100);

        assertThat(run.becomesTooLong(0, 100)).isFalse();
    }

    @Test
    void endsWithAnyNewDocument() {
        run.becomesTooLong(0, 99);
        run.becomesTooLong(1, 50);

        assertThat(run.becomesTooLong(0, 99)).isFalse();
        assertThat(run.becomesTooLong(0, 1)).isTrue();
    }
}
