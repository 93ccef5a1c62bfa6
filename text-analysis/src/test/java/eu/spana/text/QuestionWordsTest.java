package eu.spana.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class QuestionWordsTest {

    @Test
    void areWhatAQuestionIsMadeOfAndNotWhatItIsAbout() {
        assertThat(List.of("what", "which", "how", "does", "many", "we"))
                .allMatch(word -> QuestionWords.has("en", word));
        assertThat(List.of("hospital", "attack", "network", "police", "report"))
                .noneMatch(word -> QuestionWords.has("en", word));
        assertThat(QuestionWords.has("sv", "what")).isFalse();
    }
}
