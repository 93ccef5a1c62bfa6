package eu.spana.query.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class WordUseTest {
    private static final Map<String, Long> OTHERS = Map.of("phishing", 300L, "fishing", 301L);

    @Test
    void correctsAnUnknownWordByWhateverIsInUseTheMostFrequentFirst() {
        WordAnswer unknown = new WordAnswer(0, List.of("phishing", "secret", "fishing"));
        assertThat(WordUse.of(unknown, OTHERS).corrections())
                .containsExactly("fishing", "phishing");
    }

    @Test
    void correctsARareWordByMuchMoreFrequentOnesOnly() {
        List<String> alike = List.of("phishing", "fishing");
        assertThat(WordUse.of(new WordAnswer(3, alike), OTHERS).corrections()).hasSize(2);
        assertThat(WordUse.of(new WordAnswer(4, alike), OTHERS).corrections()).isEmpty();
    }

    @Test
    void isUnknownWhereNoDocumentHasIt() {
        assertThat(WordUse.UNKNOWN.isUnknown()).isTrue();
        assertThat(WordUse.of(new WordAnswer(1, List.of()), OTHERS).isUnknown()).isFalse();
    }
}
