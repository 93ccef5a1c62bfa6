package eu.spana.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class TokenFiltersTest {

    @Test
    void refusesATypeThatItDoesNotKnow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TokenFilters.of("shingle", Map.of()))
                .withMessageStartingWith("No token filter of type 'shingle', only [apostrophe, ");
    }

    @Test
    void refusesAParameterThatItDoesNotKnow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TokenFilters.of("stemmer", Map.of("language", "german", "x", 1)))
                .withMessage("Token filter 'stemmer' does not know the parameters [x]");
    }

    @Test
    void refusesAStemmerOfAnUnknownLanguage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TokenFilters.of("stemmer", Map.of("language", "klingon")))
                .withMessageStartingWith(
                        "Token filter 'stemmer': 'language' is 'klingon', expected one of [arab");
    }

    @Test
    void refusesValuesThatAreNoNumberOrTruthValue() {
        Map<String, Object> words = Map.of("word_list", "bil", "only_longest_match", true);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TokenFilters.of("asciifolding", Map.of("preserve_original", 1)))
                .withMessageContaining("'preserve_original' is '1', expected true or false");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        TokenFilters.of(
                                "dictionary_decompounder",
                                Map.of(
                                        "word_list", "bil",
                                        "only_longest_match", true,
                                        "min_word_size", "many")))
                .withMessageContaining("'min_word_size' is 'many', expected a whole number");
        assertThat(TokenFilters.of("dictionary_decompounder", words)).isNotNull();
    }

    @Test
    void asksForWhatIsMissing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TokenFilters.of("pattern_replace", Map.of()))
                .withMessage("Token filter 'pattern_replace' needs the parameter 'pattern'");
    }

    @Test
    void refusesARuleWithoutAStem() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TokenFilters.of("stemmer_override", Map.of("rules", "a, b")))
                .withMessageContaining("expected words => stem");
    }

    /// Elasticsearch hands its plugins every value as a text, and the type among them.
    @Test
    void readsSettingsWhoseValuesAreTexts() {
        assertThat(
                        filtered(
                                "dictionary_decompounder",
                                Map.of(
                                        "type", "dictionary_decompounder",
                                        "word_list", "cyber, attack",
                                        "only_longest_match", "true",
                                        "min_word_size", "5"),
                                "cyberattack"))
                .containsExactly("cyberattack", "cyber", "attack");
    }

    @Test
    void keepsTheOriginalBesideTheFoldedTermIfAsked() {
        assertThat(filtered("asciifolding", Map.of("preserve_original", true), "ström"))
                .containsExactly("strom", "ström");
    }

    @Test
    void cutsAWordIntoPieces() {
        assertThat(filtered("ngram", Map.of("min_gram", 4, "max_gram", 4), "attack"))
                .containsExactly("atta", "ttac", "tack");
        assertThat(filtered("ngram", Map.of("min_gram", 4, "max_gram", 4), "it")).isEmpty();
    }

    private static List<String> filtered(String type, Map<String, ?> parameters, String text) {
        var filter = TokenFilters.of(type, parameters);
        try (Analyzer analyzer =
                new Analyzer() {
                    @Override
                    protected TokenStreamComponents createComponents(String field) {
                        var tokenizer = new WhitespaceTokenizer();
                        return new TokenStreamComponents(tokenizer, filter.apply(tokenizer));
                    }
                }) {
            return Terms.of(analyzer, text);
        }
    }
}
