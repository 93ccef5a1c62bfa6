package eu.spana.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;

class TopicTest {

    @Test
    void keepsDocumentsAndRemovalsForEver() {
        assertThat(Topic.DOCUMENTS.settings())
                .isEqualTo(Map.of("cleanup.policy", "compact", "max.message.bytes", "16777216"));
        assertThat(Topic.REMOVALS.settings()).isEqualTo(Map.of("cleanup.policy", "compact"));
    }

    @Test
    void keepsADeadLetterOnceForThirtyDaysAndForADayWhenItIsDealtWith() {
        assertThat(Topic.DEAD_LETTERS.settings())
                .isEqualTo(
                        Map.of(
                                "cleanup.policy",
                                "compact,delete",
                                "retention.ms",
                                "2592000000",
                                "max.compaction.lag.ms",
                                "86400000",
                                "max.message.bytes",
                                "16777216"));
    }
}
