package eu.spana.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.spana.document.CutBlock;
import eu.spana.document.Document;
import eu.spana.document.DocumentKind;
import eu.spana.document.DocumentVersion;
import eu.spana.document.Published;
import eu.spana.document.Published.Basis;
import eu.spana.ingest.Fixtures;
import eu.spana.ingest.parse.content.RawDocument;
import eu.spana.ingest.parse.memory.LineHash;
import eu.spana.ingest.parse.memory.SiteMemory;
import eu.spana.ingest.parse.plain.PlainTextReader;
import eu.spana.ingest.parse.text.Paragraphs;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Five texts copied off real pages that nobody of this project wrote; skipped where they are not
/// beside the repository. What each document must hold is read from the text itself, between the
/// words that begin and end it, and compared whole.
class SeedsTest {
    private static final Path SEEDS = Path.of("../../shared/seeds");

    private final DocumentParser parser = TestParsers.parser();

    @BeforeEach
    void skipsWithoutTheSeeds() {
        assumeTrue(Files.isDirectory(SEEDS), "Skipped: there is no folder ../shared/seeds");
    }

    @Test
    void readsTwoPostsOutOfTheArchiveOfATag() throws IOException {
        List<CleanArticle> posts = parse("000");
        Seed seed = seed("000");

        assertThat(posts)
                .extracting(SeedsTest::body)
                .containsExactly(
                        seed.between("Det blev ett långt möte igår", "anhöriga."),
                        seed.between("Wikileaks senaste publicering", "cyberbrott här."));
        assertThat(posts).extracting(CleanArticle::language).containsOnly("sv");
        assertThat(posts)
                .extracting(SeedsTest::document)
                .allSatisfy(post -> {
                    assertThat(post.tags()).containsExactly("cyberattacker");
                    assertThat(post.published()).isNull();
                });
        assertThat(posts).extracting(CleanArticle::id).doesNotHaveDuplicates();
    }

    @Test
    void readsEveryPostOutOfALongArchive() throws IOException {
        List<CleanArticle> posts = parse("001");
        Seed seed = seed("001");

        assertThat(posts)
                .extracting(SeedsTest::body)
                .containsExactly(
                        seed.between("Efter tre dagars", "sådant avtal ."),
                        seed.between("Så kom dagen", "brottsbekämpande myndigheterna."),
                        seed.between("Vissa dagar", "*Alla länder här"),
                        seed.between("Sexuellt utnyttjande", "börjar ju nu…"));
        assertThat(posts)
                .extracting(post -> document(post).mainTitle())
                .satisfiesExactly(
                        title -> assertThat(title).startsWith("Möte med Eric Holder"),
                        title -> assertThat(title).startsWith("Så kom dagen"),
                        title -> assertThat(title).isEqualTo("Presskonferens m Eric Holder"),
                        title -> assertThat(title).startsWith("Sexuellt utnyttjande"));
        assertThat(posts)
                .extracting(SeedsTest::document)
                .allSatisfy(post -> {
                    assertThat(post.languages()).containsExactly("sv");
                    assertThat(post.tags()).containsExactly("cyberbrott");
                    assertThat(post.published()).isNull();
                });
    }

    @Test
    void readsAnArticleOutOfNagsAndLinkLists() throws IOException {
        Document article = single("002");
        Seed seed = seed("002");

        assertThat(article.mainTitle()).isEqualTo("EU seeks US help to fight cyber criminals");
        assertThat(paragraphs(article.mainBody()))
                .isEqualTo(
                        seed.without(
                                seed.between("The EU wants to work closer", "she added."),
                                seed.between("Thank you for reading", "here to login.")));
        assertDay(article, "2012-05-02", Basis.WEEKDAY);
        assertThat(article.languages()).containsExactly("en");
    }

    @Test
    void saysWhichRuleCutWhat() throws IOException {
        assertThat(parse("002").getFirst().extract().cut())
                .extracting(CutBlock::rule)
                .contains("caption", "newsletter", "paywall", "teaser", "related");
    }

    @Test
    void readsAnArticleBetweenOtherNagsAndTeasers() throws IOException {
        Document article = single("003");
        Seed seed = seed("003");

        assertThat(article.mainTitle())
                .isEqualTo("Commissioner concerned about cyber-attacks on WikiLeaks");
        assertThat(paragraphs(article.mainBody()))
                .isEqualTo(
                        seed.without(
                                seed.between(
                                        "The latest cyber-attacks", "controls over content.\""),
                                seed.between("Read and decide", "join as a group")));
        assertDay(article, "2010-12-02", Basis.WEEKDAY);
        assertThat(article.languages()).containsExactly("en");
    }

    @Test
    void readsASpeechOutOfShareLinesAndCaptions() throws IOException {
        Document speech = single("004");

        assertThat(speech.kind()).isEqualTo(DocumentKind.SPEECH);
        assertThat(speech.mainTitle()).startsWith("Speech by Commissioner Avramopoulos");
        assertThat(paragraphs(speech.mainBody()))
                .isEqualTo(seed("004").between("Dear all,", "Thank you for your attention."));
        Published published = speech.published();
        assertThat(published).extracting(Published::date).isEqualTo("2018-09-20");
        assertThat(speech.languages()).containsExactly("en");
    }

    @Test
    void remembersTheFrameThatTwoArchivesOfOneBlogShare() throws IOException {
        var memory = new SiteMemory();
        var blog = new DocumentParser(List.of(new PlainTextReader()), new ArticleFinisher(memory));
        List<String> frame = seed("000").between("Skriv in din", "gillar detta:");
        String own = Fixtures.prose("storm") + "\n\n" + Fixtures.prose("sea");

        blog.parse(page("tag/a", Files.readString(file("000"))));
        blog.parse(page("tag/b", Files.readString(file("001"))));
        assertThat(memory.isFurniture("blog.example", LineHash.of(frame.getFirst()))).isFalse();
        blog.parse(page("tag/c", own + "\n\n" + String.join("\n\n", frame)));

        assertThat(frame.stream().flatMap(String::lines))
                .filteredOn(line -> !line.equals("Annonser"))
                .allMatch(line -> memory.isFurniture("blog.example", LineHash.of(line)));
        assertThat(seed("000").between("Det blev", "anhöriga.").stream().flatMap(String::lines))
                .noneMatch(line -> memory.isFurniture("blog.example", LineHash.of(line)));
    }

    private static RawDocument page(String path, String text) {
        return Fixtures.raw(text, "text/plain", "https://blog.example/" + path);
    }

    private static void assertDay(Document document, String day, Basis basis) {
        assertThat(document.published())
                .extracting(Published::date, Published::basis)
                .containsExactly(day, basis);
    }

    private Document single(String number) throws IOException {
        List<CleanArticle> articles = parse(number);
        assertThat(articles).hasSize(1);
        return document(articles.getFirst());
    }

    private List<CleanArticle> parse(String number) throws IOException {
        var raw = Fixtures.text(Files.readString(file(number)));
        return ((ParseOutcome.Parsed) parser.parse(raw)).articles();
    }

    private static Document document(CleanArticle article) {
        return article.at(new DocumentVersion(1));
    }

    private static List<String> body(CleanArticle article) {
        return paragraphs(article.extract().body());
    }

    private static List<String> paragraphs(String text) {
        return Paragraphs.of(text);
    }

    private static Seed seed(String number) throws IOException {
        return new Seed(paragraphs(Files.readString(file(number))));
    }

    private static Path file(String number) throws IOException {
        try (var files = Files.list(SEEDS)) {
            return files.filter(file -> file.getFileName().toString().startsWith(number))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private record Seed(List<String> paragraphs) {
        /// From the first paragraph that begins so to the last one that ends so.
        List<String> between(String first, String last) {
            int start = 0;
            while (!paragraphs.get(start).startsWith(first)) {
                start++;
            }
            int end = paragraphs.size();
            while (!paragraphs.get(end - 1).endsWith(last)) {
                end--;
            }
            return paragraphs.subList(start, end);
        }

        List<String> without(List<String> whole, List<String> part) {
            List<String> rest = new ArrayList<>(whole);
            rest.removeAll(part);
            return rest;
        }
    }
}
