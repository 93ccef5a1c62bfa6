package eu.spana.index.consume.settle;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.index.consume.Changes;
import eu.spana.index.consume.event.Event;
import eu.spana.index.consume.offsets.Slots;

import org.junit.jupiter.api.Test;

class CandidatesTest {
    private final Candidates candidates = new Candidates();

    @Test
    void sendsTheHighestRankWhateverTheOrder() {
        add(5, 0);
        add(9, 1);
        add(7, 2);

        assertThat(candidates.revision().rank()).isEqualTo(9);
        assertThat(candidates.superseded()).isEqualTo(2);
    }

    @Test
    void fallsBackToTheNextOlder() {
        add(9, 0);
        add(5, 1);
        add(7, 2);

        candidates.removeNewest();
        assertThat(candidates.revision().rank()).isEqualTo(7);
        candidates.removeNewest();
        assertThat(candidates.revision().rank()).isEqualTo(5);
        candidates.removeNewest();
        assertThat(candidates.isEmpty()).isTrue();
    }

    @Test
    void takesTheLaterOfTwoWithTheSameRankForNewer() {
        add(5, 0);
        add(5, 1);

        assertThat(candidates.newest().slot().origin().offset()).isEqualTo(1);
    }

    private void add(long rank, long offset) {
        Event.Change change = Changes.of("a", rank, offset);
        candidates.add(Slots.of(change.origin()), change);
    }
}
