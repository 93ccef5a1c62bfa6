package eu.spana.query.vocabulary;

import static eu.spana.query.IndexFixture.article;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.document.DocumentBuilder;
import eu.spana.document.Visibility;
import eu.spana.query.IndexFixture;
import eu.spana.query.QueryIntegrationTest;
import eu.spana.query.execute.SearchSender;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.util.List;
import java.util.Map;

@QueryIntegrationTest
class VocabularyIT {
    private static final DocumentBuilder NEAR =
            article("near").text("en", "Notes", "Lukas was there.");
    private static final DocumentBuilder NEW =
            article("new").text("en", "Notes", "Lukasz came later.");

    @Autowired private IndexFixture index;
    @Autowired private SearchSender sender;

    @Test
    void asksAgainForAWordThatNoDocumentHad() {
        Vocabulary vocabulary = remembering();
        index.holds(NEAR);
        assertThat(use(vocabulary)).containsValue(new WordUse(0, List.of("lukas")));
        index.holds(NEAR, NEW);
        assertThat(use(vocabulary)).containsValue(new WordUse(1, List.of()));
    }

    @Test
    void remembersAWordThatIsInUse() {
        Vocabulary vocabulary = remembering();
        index.holds(NEAR, NEW);
        assertThat(use(vocabulary)).containsValue(new WordUse(1, List.of()));
        index.holds(NEAR);
        assertThat(use(vocabulary)).containsValue(new WordUse(1, List.of()));
    }

    @Test
    void takesAWordThatOnlyRestrictedDocumentsHaveForUnknown() {
        index.holds(
                NEAR,
                article("near-too").text("en", "Notes", "Lukas again."),
                article("secret")
                        .text("en", "Notes", "Lukasz and Lukass came.")
                        .visibility(Visibility.RESTRICTED));
        assertThat(use(remembering())).containsValue(new WordUse(0, List.of("lukas")));
    }

    /// The words of restricted documents are nearer, and more than are ever chosen.
    @Test
    void correctsByAPublicWordThoughRestrictedOnesAreNearer() {
        index.removeIndex();
        index.holds(
                article("public").text("en", "Notes", "Lukes was there."),
                article("secret")
                        .text("en", "Notes", "Lukas, Lukass, Lukasa, Lukosz and Lukaszi came.")
                        .visibility(Visibility.RESTRICTED));
        assertThat(use(remembering())).containsValue(new WordUse(0, List.of("lukes")));
    }

    private Vocabulary remembering() {
        Duration ages = Duration.ofHours(1);
        return new Vocabulary(sender, new VocabularyProperties(ages, ages, 10));
    }

    private static Map<String, WordUse> use(Vocabulary vocabulary) {
        return vocabulary.uses(List.of("Lukasz"), List.of("en"));
    }
}
