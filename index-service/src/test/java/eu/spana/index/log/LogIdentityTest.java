package eu.spana.index.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;

class LogIdentityTest {
    private static final LogIdentity REMEMBERED = log("first", 12);

    @Test
    void findsNothingDifferentInTheSameLog() {
        assertThat(log("first", 12).differenceFrom(REMEMBERED)).isEmpty();
    }

    @Test
    void tellsATopicThatWasCreatedAnew() {
        assertThat(log("second", 12).differenceFrom(REMEMBERED))
                .contains("documents", "created anew", "first", "second");
    }

    @Test
    void tellsOtherNumbersOfPartitions() {
        assertThat(log("first", 24).differenceFrom(REMEMBERED))
                .contains("24 partitions", "knows 12");
    }

    private static LogIdentity log(String id, int partitions) {
        return new LogIdentity(Map.of("documents", new LogIdentity.Topic(id, partitions)));
    }
}
