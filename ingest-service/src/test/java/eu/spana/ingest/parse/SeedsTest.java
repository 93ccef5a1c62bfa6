package eu.spana.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.spana.document.Document;
import eu.spana.document.DocumentVersion;
import eu.spana.ingest.Fixtures;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Five texts copied off real pages that nobody of this project wrote; skipped where they are not
/// beside the repository.
class SeedsTest {
    private static final Path SEEDS = Path.of("../../shared/seeds");

    private final DocumentParser parser = TestParsers.parser();

    @BeforeEach
    void skipsWithoutTheSeeds() {
        assumeTrue(Files.isDirectory(SEEDS), "Skipped: there is no folder ../shared/seeds");
    }

    @Test
    void tellsTheLanguageOfEach() throws IOException {
        assertThat(documents())
                .extracting(document -> document.languages().getFirst())
                .containsExactly("sv", "sv", "en", "en", "en");
    }

    @Test
    void findsTitlesThatAReaderWouldGive() throws IOException {
        assertThat(documents())
                .extracting(Document::mainTitle)
                .satisfiesExactly(
                        title -> assertThat(title).startsWith("Det blev ett långt möte"),
                        title -> assertThat(title).startsWith("Möte med Eric Holder"),
                        title -> assertThat(title).startsWith("EU seeks US help"),
                        title -> assertThat(title).startsWith("Commissioner concerned"),
                        title -> assertThat(title).startsWith("Speech by Commissioner"));
    }

    @Test
    void readsTheTagsOfTheArchives() throws IOException {
        assertThat(documents())
                .extracting(Document::tags)
                .startsWith(List.of("cyberattacker"), List.of("cyberbrott"));
    }

    @Test
    void cutsTheMostObviousFurniture() throws IOException {
        assertThat(documents())
                .extracting(Document::mainBody)
                .allSatisfy(body ->
                        assertThat(body)
                                .doesNotContain(
                                        "Netikett",
                                        "wordpress statistics",
                                        "Subscribe now",
                                        "News in Brief",
                                        "Print Friendly",
                                        "Share this!"));
    }

    private List<Document> documents() throws IOException {
        List<Path> files;
        try (var list = Files.list(SEEDS)) {
            files = list.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
        List<Document> documents = new ArrayList<>();
        for (Path file : files) {
            var outcome = (ParseOutcome.Parsed) parser.parse(Fixtures.text(Files.readString(file)));
            assertThat(outcome.articles()).hasSize(1);
            documents.add(outcome.articles().getFirst().at(new DocumentVersion(1)));
        }
        return documents;
    }
}
