package eu.spana.ingest.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.ingest.Fixtures;
import eu.spana.ingest.parse.content.Extract;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PlainTextReaderTest {
    @Test
    void takesTheFirstLineForTheTitleWhenItLooksLikeOne() {
        Extract article = read("Storm over the coast\n\n" + Fixtures.prose("storm"));

        assertThat(article.title()).isEqualTo("Storm over the coast");
        assertThat(article.body()).isEqualTo(Fixtures.prose("storm"));
    }

    @Test
    void passesOverTheDateOfTheVisit() {
        Extract article =
                read("Thursday\n\n19th Apr 2018\n\nStorm warning\n\n" + Fixtures.prose("storm"));

        assertThat(article.title()).isEqualTo("Storm warning");
        assertThat(article.metadata().published()).isNull();
    }

    @Test
    void usesTheFirstSentenceWhereNoLineIsATitle() {
        Extract article = read("The storm came at night. Nobody slept.\n\nThen it went.");

        assertThat(article.title()).isEqualTo("The storm came at night.");
        assertThat(article.body()).startsWith("The storm came at night. Nobody slept.");
    }

    @Test
    void readsTheTagOffTheHeaderOfAnArchive() {
        Extract article =
                read(
                        "You are currently browsing the tag archive for the ‘storm’ tag.\n\n"
                                + Fixtures.prose("storm"));

        assertThat(article.metadata().tags()).containsExactly("storm");
        assertThat(article.body()).isEqualTo(Fixtures.prose("storm"));
    }

    @Test
    void dropsFurnitureAndRepetitions() {
        Extract article =
                read(
                        String.join(
                                "\n\n",
                                "Storm over the coast",
                                "Photo: A. Berg",
                                "Photo: A. Berg",
                                Fixtures.prose("storm"),
                                "Subscribe now for a 30 day free trial.",
                                "  1. €150 per year\n  2. or €15 per month",
                                Fixtures.prose("sea"),
                                "Senaste kommentarer",
                                "Anna: Bra skrivet!"));

        assertThat(article.body())
                .isEqualTo(Fixtures.prose("storm") + "\n\n" + Fixtures.prose("sea"));
    }

    @Test
    void losesNoArticleToItsFirstLines() {
        assertThat(read("Comments\n\n" + Fixtures.prose("storm")).body())
                .contains(Fixtures.prose("storm"));
    }

    @Test
    @Timeout(20)
    void readsTextsOfNothingButLineBreaks() {
        assertThat(read("\n".repeat(5_000_000)).body()).isEmpty();
    }

    private static Extract read(String text) {
        return TextDocuments.of(text, Fixtures.VISIT).getFirst();
    }
}
