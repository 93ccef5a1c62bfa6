package eu.spana.query.compile;

import static eu.spana.query.IndexFixture.article;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.query.IndexFixture;
import eu.spana.query.QueryApi;
import eu.spana.query.QueryIntegrationTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@QueryIntegrationTest
class PartsOfWordsIT {
    @Autowired private IndexFixture index;
    @Autowired private QueryApi api;

    @BeforeEach
    void forgetWordsOfOtherTests() {
        index.removeIndex();
    }

    /// No list knows mountains and flowers, and each document has one word of the search.
    @Test
    void liftsDocumentsWithCompoundsOfAWord() {
        index.holds(
                article("a-other").text("sv", "Anteckning", "Bladet om vallmo och grusvägar."),
                article("b-compound").text("sv", "Anteckning", "Bladet om fjällflora och stigar."));
        assertThat(api.found("q", "bladet flora")).startsWith("b-compound").hasSize(2);
    }

    @Test
    void liftsInEveryLanguageThatCompoundsWords() {
        index.holds(
                article("a-other").text("de", "Notiz", "Blatt über Mohnfelder und Wege."),
                article("b-compound").text("de", "Notiz", "Blatt über Enzianwiesen und Wege."));
        assertThat(api.found("q", "Blatt Enzian")).startsWith("b-compound").hasSize(2);
    }

    @Test
    void findsNothingByThem() {
        index.holds(article("compound").text("sv", "Anteckning", "Om fjällflora och stigar."));
        assertThat(api.found("q", "fjällvandring")).isEmpty();
        assertThat(api.found("q", "vandring stigar")).containsExactly("compound");
    }
}
