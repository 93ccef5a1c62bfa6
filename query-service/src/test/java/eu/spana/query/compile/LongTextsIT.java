package eu.spana.query.compile;

import static eu.spana.query.IndexFixture.article;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.query.IndexFixture;
import eu.spana.query.QueryApi;
import eu.spana.query.QueryIntegrationTest;
import eu.spana.text.Languages;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// As long as a search may be, in an index of every language: each word is looked up in all of
/// them.
@QueryIntegrationTest
class LongTextsIT {
    private static final int WORDS = 100;

    @Autowired private IndexFixture index;
    @Autowired private QueryApi api;

    @BeforeEach
    void fill() {
        index.holds(
                Languages.all().stream()
                        .map(code ->
                                article(code).text(code, "Title", "Ordinary words, " + text(WORDS)))
                        .toList());
    }

    @Test
    void asManyWordsAsAreAllowedAreLookedUpInEveryLanguage() {
        assertThat(api.found("q", text(WORDS))).hasSizeGreaterThan(5);
    }

    @Test
    void aQuotationOfManyWordsIsOne() {
        assertThat(api.found("q", "\"" + text(WORDS) + "\"")).hasSizeGreaterThan(5);
    }

    @Test
    void aWordOfManyPartsIsOne() {
        assertThat(api.found("q", text(WORDS).replace(' ', '-'))).hasSizeGreaterThan(5);
    }

    @Test
    void byDateAllOfThemAreDemanded() {
        assertThat(api.found("q", text(WORDS), "sort", "newest")).hasSizeGreaterThan(5);
        assertThat(api.found("q", text(WORDS - 1) + " nobody", "sort", "newest")).isEmpty();
    }

    @Test
    void whatTheIndexCannotLookUpIsRefused() {
        String many = '"' + "ab ".repeat(600) + '"';
        assertThat(api.get("/api/v1/search?" + QueryApi.query("q", many)).statusCode())
                .isEqualTo(400);
    }

    private static String text(int words) {
        return IntStream.range(0, words)
                .mapToObj(number ->
                        "harbour" + (char) ('a' + number / 26) + (char) ('a' + number % 26))
                .collect(Collectors.joining(" "));
    }
}
