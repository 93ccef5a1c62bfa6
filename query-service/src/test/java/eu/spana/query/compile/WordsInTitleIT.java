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
class WordsInTitleIT {
    @Autowired private IndexFixture index;
    @Autowired private QueryApi api;

    /// Both have the same words, so that nothing but the title can tell them apart.
    @BeforeEach
    void forgetWordsOfOtherTests() {
        index.removeIndex();
    }

    @Test
    void ranksATitleOverABody() {
        index.holds(
                article("body").text("en", "Weekly notes", "All about ransomware."),
                article("title").text("en", "Ransomware weekly", "All about notes."));
        assertThat(api.found("q", "ransomware")).containsExactly("title", "body");
    }

    /// Both have the same words as often; of equals, the lower id comes first.
    @Test
    void aFirstSentenceInPlaceOfATitleLiftsNothing() {
        String body = "Ransomware came. Nobody knew what it was.";
        index.holds(
                article("a-from-body").text("en", "Ransomware came.", body).titleFromBody(),
                article("b-own").text("en", "Ransomware came.", body));
        assertThat(api.found("q", "ransomware")).containsExactly("b-own", "a-from-body");
    }

    @Test
    void aWordOfTheTitleDoesNotOutweighAllWordsInTheBody() {
        index.holds(
                article("title").text("en", "Ransomware", "A list of terms."),
                article("both").text("en", "Weekly notes", "The hospital had ransomware again."));
        assertThat(api.found("q", "ransomware hospital")).containsExactly("both", "title");
    }
}
