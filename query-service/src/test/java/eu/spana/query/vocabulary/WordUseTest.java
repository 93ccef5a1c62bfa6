package eu.spana.query.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.query.vocabulary.WordAnswer.Alike;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

class WordUseTest {
    private static final Map<String, Long> OTHERS = Map.of("phishing", 300L, "fishing", 301L);

    @Test
    void correctsAnUnknownWordByWhateverIsInUseTheMostFrequentFirst() {
        WordAnswer unknown = new WordAnswer(0, alike("phishing", "secret", "fishing"));
        assertThat(WordUse.of(unknown, OTHERS).corrections())
                .containsExactly("fishing", "phishing");
    }

    @Test
    void correctsARareWordByMuchMoreFrequentOnesOnly() {
        List<Alike> alike = alike("phishing", "fishing");
        assertThat(WordUse.of(new WordAnswer(3, alike), OTHERS).corrections()).hasSize(2);
        assertThat(WordUse.of(new WordAnswer(4, alike), OTHERS).corrections()).isEmpty();
    }

    @Test
    void correctsAnUnknownWordByTheNearestOfThoseInUse() {
        List<Alike> words =
                List.of(
                        new Alike("secret", 0.9),
                        new Alike("phishing", 0.8),
                        new Alike("fishing", 0.7));
        assertThat(WordUse.of(new WordAnswer(0, words), OTHERS).corrections())
                .containsExactly("phishing");
    }

    @Test
    void isUnknownWhereNoDocumentHasIt() {
        assertThat(WordUse.UNKNOWN.isUnknown()).isTrue();
        assertThat(WordUse.of(new WordAnswer(1, List.of()), OTHERS).isUnknown()).isFalse();
    }

    private static List<Alike> alike(String... words) {
        return Stream.of(words).map(word -> new Alike(word, 0.8)).toList();
    }
}
