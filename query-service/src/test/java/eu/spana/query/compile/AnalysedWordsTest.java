package eu.spana.query.compile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;

class AnalysedWordsTest {

    @Test
    void ofAQuestionThoseTellThatItIsAbout() {
        assertThat(telling("how many hospitals have been attacked"))
                .containsExactly("hospitals", "attacked");
        assertThat(telling("what does WHO say about hospitals"))
                .containsExactly("WHO", "say", "hospitals");
    }

    @Test
    void ofFewWordsAllTellButStopWords() {
        assertThat(telling("how the attack")).containsExactly("how", "attack");
    }

    @Test
    void aQuestionOfNothingElseKeepsItsWords() {
        assertThat(telling("who am I and what")).containsExactly("who", "am", "I", "what");
    }

    private static List<String> telling(String text) {
        List<TypedWord> words =
                Arrays.stream(text.split(" ")).map(AnalysedWordsTest::word).toList();
        return AnalysedWords.telling(words, "en").stream().map(TypedWord::text).toList();
    }

    private static TypedWord word(String text) {
        return new TypedWord(text, 1, List.of(), null);
    }
}
