package eu.spana.ingest.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.document.CutBlock;
import eu.spana.document.Published;
import eu.spana.ingest.Fixtures;
import eu.spana.ingest.parse.content.Extract;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class TextDocumentsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    You are currently browsing the tag archive for the ‘storm’ tag. | Advertisements
                    Posts tagged “storm”    | Advertisement
                    Etikettarkiv: storm     | Annonser
                    Schlagwort: storm       | Anzeige
                    Archives par mot-clé : storm | Publicité
                    """)
    void partsThePostsOfAnArchiveAtAdvertisements(String header, String advertisement) {
        List<Extract> posts =
                read(header, prose("a"), prose("b"), advertisement, prose("c"), advertisement);

        assertThat(posts)
                .extracting(Extract::body)
                .containsExactly(prose("a") + "\n\n" + prose("b"), prose("c"));
        assertThat(posts)
                .allSatisfy(post -> assertThat(post.metadata().tags()).containsExactly("storm"));
    }

    @Test
    void doesNotPartAnArticleAtAdvertisements() {
        assertThat(read("Storm at sea", prose("a"), "Annonser", prose("b")))
                .extracting(Extract::body)
                .containsExactly(prose("a") + "\n\n" + prose("b"));
    }

    @Test
    void partsPostsThatBeginWithPicturesAtTheirRepeatedCaptions() {
        List<Extract> posts =
                read(
                        "Tag archives: storm",
                        "At the harbour",
                        "At the harbour",
                        prose("a"),
                        "Photo: A. Berg",
                        "Photo: A. Berg",
                        prose("b"),
                        "The pier at dusk",
                        "The pier at dusk",
                        "Ships outside",
                        "Ships outside",
                        prose("c"));

        assertThat(posts)
                .extracting(Extract::body)
                .containsExactly(prose("a"), prose("b"), prose("c"));
        assertThat(posts)
                .extracting(Extract::title)
                .startsWith("At the harbour")
                .endsWith("Ships outside");
    }

    @Test
    void takesAPictureInAPostForNoSeparator() {
        assertThat(read("Tag archives: storm", prose("a"), "The pier", "The pier", prose("b")))
                .extracting(Extract::body)
                .containsExactly(prose("a") + "\n\n" + prose("b"));
    }

    @Test
    void partsPostsAtDatedHeadings() {
        List<Extract> posts =
                read(
                        "Havsbloggen",
                        "Storm över kusten",
                        "3 maj 2012",
                        prose("a"),
                        prose("b"),
                        "Lugnt igen",
                        "1 maj 2012",
                        prose("c"));

        assertThat(posts)
                .extracting(Extract::title)
                .containsExactly("Storm över kusten", "Lugnt igen");
        assertThat(posts).extracting(Extract::body).contains(prose("c"));
        assertThat(posts)
                .extracting(post -> dayOf(post))
                .containsExactly("2012-05-03", "2012-05-01");
    }

    @Test
    void partsPostsWhoseDayStandsAboveTheTitle() {
        List<Extract> posts =
                read(
                        "3. Mai 2012",
                        "Sturm an der Küste",
                        prose("a"),
                        "1. Mai 2012",
                        "Wieder ruhig",
                        prose("b"));

        assertThat(posts)
                .extracting(Extract::title)
                .containsExactly("Sturm an der Küste", "Wieder ruhig");
        assertThat(posts)
                .extracting(post -> dayOf(post))
                .containsExactly("2012-05-03", "2012-05-01");
    }

    @Test
    void keepsAChronologyWhole() {
        assertThat(
                        read(
                                "The storm, day by day",
                                "3 May 2012",
                                "The wind rose at night.",
                                "4 May 2012",
                                "It fell again.",
                                prose("a")))
                .hasSize(1);
    }

    @Test
    void partsADigestBelowRulesWhenEachArticleHasItsAddress() {
        String rule = "-----------------";

        List<Extract> articles =
                read(
                        "Good morning, here is the week at sea.",
                        rule,
                        "Storm over the coast",
                        prose("a"),
                        "https://sea.example/storm",
                        rule,
                        "Calm in the bay",
                        prose("b"),
                        "Read it at https://sea.example/calm");

        assertThat(articles)
                .extracting(Extract::title)
                .containsExactly("Storm over the coast", "Calm in the bay");
        assertThat(articles.getFirst().cut())
                .contains(new CutBlock("archive-frame", "Good morning, here is the week at sea."));
    }

    @Test
    void partsADigestAtTheTitlesOfItsContents() {
        assertThat(
                        read(
                                "The week at sea",
                                "1. Storm over the coast\n2. Calm in the bay",
                                "Storm over the coast",
                                "By Anna Berg",
                                prose("a"),
                                "Calm in the bay",
                                "By Bo Ek",
                                prose("b")))
                .extracting(Extract::title)
                .containsExactly("Storm over the coast", "Calm in the bay");
    }

    @Test
    void keepsTheChaptersOfAReportTogether() {
        assertThat(
                        read(
                                "A report on storms",
                                "1. How storms rise\n2. How they fall",
                                "How storms rise",
                                prose("a"),
                                "How they fall",
                                prose("b")))
                .hasSize(1);
    }

    @Test
    void partsATickerAtItsTimes() {
        List<Extract> entries =
                read(
                        "Storm live",
                        "15:10",
                        prose("a"),
                        "14:45 – " + prose("b"),
                        "14:02",
                        prose("c"));

        assertThat(entries).hasSize(3);
        assertThat(entries.get(2).body()).isEqualTo(prose("c"));
    }

    @Test
    void keepsATickerOfShortNotesTogether() {
        assertThat(read("Storm live", "15:10 – Wind.", "14:45 – Rain.", "14:02 – Sun.", prose("a")))
                .hasSize(1);
    }

    @Test
    void cutsLeavingsOfThePageButNoHashes() {
        String hash = "9e107d9d372bb6826bd81d3542a419d6 e4d909c290d0fb1ca068ffaddf22cbd0";

        Extract article =
                read(
                                "Storm at sea",
                                prose("a"),
                                "Video: https://sea.example/v/1",
                                hash,
                                "qx7rt21 zpl88w2k")
                        .getFirst();

        assertThat(article.body()).isEqualTo(prose("a") + "\n\n" + hash);
        assertThat(article.cut())
                .containsExactly(
                        new CutBlock("code-words", "qx7rt21 zpl88w2k"),
                        new CutBlock("media", "Video: https://sea.example/v/1"));
    }

    private static String dayOf(Extract post) {
        Published published = post.metadata().published();
        return published == null ? "none" : published.date();
    }

    private static List<Extract> read(String... paragraphs) {
        return TextDocuments.of(String.join("\n\n", paragraphs), Fixtures.VISIT);
    }

    private static String prose(String topic) {
        return Fixtures.prose(topic);
    }
}
