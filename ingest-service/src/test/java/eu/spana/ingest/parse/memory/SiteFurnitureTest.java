package eu.spana.ingest.parse.memory;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.document.CutBlock;
import eu.spana.document.DocumentKind;
import eu.spana.ingest.Fixtures;
import eu.spana.ingest.parse.content.Extract;
import eu.spana.ingest.parse.content.Metadata;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class SiteFurnitureTest {
    private static final String NAG = "Write your address here and our letter comes on Fridays.";
    private static final String RULES = "House rules";

    private final SiteFurniture furniture = new SiteFurniture(new SiteMemory());

    @Test
    void cutsWhatComesBackBelowEveryArticle() {
        clean("a", NAG, RULES);
        clean("b", NAG, RULES);
        Extract third = clean("c", NAG, RULES);

        assertThat(third.body()).isEqualTo(Fixtures.prose("c"));
        assertThat(third.cut())
                .containsExactly(
                        new CutBlock("site-memory", NAG), new CutBlock("site-memory", RULES));
    }

    @Test
    void keepsAnArticleThatIsReadAgainAndAgain() {
        Extract last = clean("a");
        for (int time = 0; time < 6; time++) {
            last = clean("a");
        }

        assertThat(last.body()).isEqualTo(Fixtures.prose("a"));
    }

    @Test
    void keepsAnArticleThatIsPostedAgainUnderOtherAddresses() {
        Extract last = article(Fixtures.prose("a"), NAG);
        for (int time = 0; time < 6; time++) {
            last = furniture.clean(article(Fixtures.prose("a"), NAG), "sea.example", "id-" + time);
        }

        assertThat(last.body()).contains(Fixtures.prose("a"));
    }

    @Test
    void keepsAPostThatManyArchivesOfOneSiteShow() {
        String shared = String.join("\n\n", sentences("shared"));

        Extract last = longer("a", shared);
        for (String topic : List.of("b", "c", "d", "e", "f")) {
            last = longer(topic, shared);
        }

        assertThat(last.body()).endsWith(shared);
    }

    @Test
    void keepsHeadingsThatManyArticlesHave() {
        Extract last = between("a", "Background");
        for (String topic : List.of("b", "c", "d", "e", "f")) {
            last = between(topic, "Background");
        }

        assertThat(last.body()).contains("Background");
    }

    @Test
    void cutsBoxesInsideArticlesOnceTheyAreCertain() {
        Extract third = between("a", NAG);
        for (String topic : List.of("b", "c")) {
            third = between(topic, NAG);
        }

        assertThat(third.body()).contains(NAG);
        assertThat(between("d", NAG).body())
                .isEqualTo(Fixtures.prose("d") + "\n\n" + Fixtures.prose("more d"));
    }

    @Test
    void leavesAnArticleThatWouldBeLost() {
        for (int time = 0; time < 6; time++) {
            furniture.clean(article(NAG, "Note " + "x".repeat(time)), "sea.example", "n" + time);
        }

        assertThat(furniture.clean(article(NAG, "Last"), "sea.example", "last").body())
                .contains(NAG);
    }

    private Extract clean(String topic, String... below) {
        String[] body = new String[below.length + 1];
        body[0] = Fixtures.prose(topic);
        System.arraycopy(below, 0, body, 1, below.length);
        return furniture.clean(article(body), "sea.example", topic);
    }

    /// More than half of it is its own.
    private Extract longer(String topic, String shared) {
        String own =
                IntStream.range(0, 6)
                        .mapToObj(number -> Fixtures.prose(topic + (char) ('a' + number)))
                        .collect(Collectors.joining("\n\n"));
        return furniture.clean(article(own, shared), "sea.example", topic);
    }

    private Extract between(String topic, String line) {
        Extract article = article(Fixtures.prose(topic), line, Fixtures.prose("more " + topic));
        return furniture.clean(article, "sea.example", topic);
    }

    private static List<String> sentences(String topic) {
        return List.of(Fixtures.prose(topic).split("(?<=\\.) ")).stream()
                .flatMap(sentence ->
                        List.of(sentence, "Then " + sentence, "And " + sentence).stream())
                .toList();
    }

    private static Extract article(String... paragraphs) {
        return new Extract(
                "Title", String.join("\n\n", paragraphs), Metadata.of(DocumentKind.ARTICLE));
    }
}
