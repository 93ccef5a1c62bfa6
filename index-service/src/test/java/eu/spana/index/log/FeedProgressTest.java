package eu.spana.index.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

import java.util.Map;

class FeedProgressTest {
    private static final TopicPartition FIRST = new TopicPartition("documents", 0);
    private static final TopicPartition SECOND = new TopicPartition("documents", 1);

    @Test
    void addsUpAllPartitionsAndNamesTheLargestLag() {
        assertThat(
                        FeedProgress.of(
                                Map.of(FIRST, 0L, SECOND, 0L),
                                Map.of(FIRST, 40L, SECOND, 90L),
                                Map.of(FIRST, 100L, SECOND, 100L)))
                .isEqualTo(new FeedProgress(130, 200, 60));
    }

    @Test
    void takesAPartitionThatWasNeverCommittedForNotBegun() {
        assertThat(FeedProgress.of(Map.of(FIRST, 5L), Map.of(), Map.of(FIRST, 15L)))
                .isEqualTo(new FeedProgress(0, 10, 10));
    }

    @Test
    void takesAnEmptyPartitionForDone() {
        assertThat(FeedProgress.of(Map.of(FIRST, 7L), Map.of(), Map.of(FIRST, 7L)))
                .isEqualTo(new FeedProgress(0, 0, 0));
    }
}
