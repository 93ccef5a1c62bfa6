package eu.spana.system.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;

class JudgementsTest {
    private static final Judgements JUDGEMENTS =
            Judgements.parse(List.of("1 0 a 2", "1\t0\tb\t0", "2 0 c 1", "3 0 d 0"));

    @Test
    void keepsWhatWasFoundRelevantAndHowMuch() {
        assertThat(JUDGEMENTS.of("1")).isEqualTo(Map.of("a", 2));
        assertThat(JUDGEMENTS.of("2")).isEqualTo(Map.of("c", 1));
    }

    @Test
    void aTopicWithoutARelevantDocumentDoesNotCount() {
        assertThat(JUDGEMENTS.hasTopic("3")).isFalse();
        assertThat(JUDGEMENTS.about(Set.of("a")).hasTopic("2")).isFalse();
        assertThat(JUDGEMENTS.about(Set.of("a")).hasTopic("1")).isTrue();
    }
}
