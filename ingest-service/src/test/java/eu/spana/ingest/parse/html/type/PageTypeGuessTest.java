package eu.spana.ingest.parse.html.type;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;

class PageTypeGuessTest {
    private static final PageShape TEXT = new PageShape(5_000, 4_000, 3_900, .05, 0, 0, 0);
    private static final PageShape LINKS = new PageShape(3_000, 300, 160, .7, 30, 0, 0);

    private static final PageShape TEASERS = new PageShape(3_000, 900, 220, .6, 30, 0, 0);

    @Test
    void believesWhatAPageStates() {
        assertThat(guess(linked("DiscussionForumPosting"), "", LINKS)).isEqualTo(PageType.FORUM);
        assertThat(guess(linked("Product"), "", LINKS)).isEqualTo(PageType.PRODUCT);
        assertThat(guess(linked("NewsArticle"), "https://a.example/x", TEXT))
                .isEqualTo(PageType.ARTICLE);
        assertThat(guess("<meta name=\"generator\" content=\"phpBB 3\">", "", TEXT))
                .isEqualTo(PageType.FORUM);
    }

    @Test
    void readsTheWordsOfTheAddress() {
        PageShape parts = new PageShape(5_000, 4_000, 300, .05, 0, 0, 0);

        assertThat(guess("", "https://a.example/threads/12", TEXT)).isEqualTo(PageType.FORUM);
        assertThat(guess("", "https://docs.a.example/start", TEXT))
                .isEqualTo(PageType.DOCUMENTATION);
        assertThat(guess("", "https://a.example/collections/oars", LINKS))
                .isEqualTo(PageType.COLLECTION);
        assertThat(guess("", "https://a.example/services/diving", parts))
                .isEqualTo(PageType.SERVICE);
    }

    @Test
    void goesByTheShapeOfAPageThatSaysNothing() {
        assertThat(guess("", "https://a.example/x", TEXT)).isEqualTo(PageType.ARTICLE);
        assertThat(guess("", "https://a.example/x", LINKS)).isEqualTo(PageType.LISTING);
        assertThat(guess("", "https://a.example/x", new PageShape(9_000, 900, 200, .1, 9, 20, 0)))
                .isEqualTo(PageType.COLLECTION);
        assertThat(guess("", "https://a.example/x", new PageShape(9_000, 5_000, 900, .1, 0, 0, 9)))
                .isEqualTo(PageType.DOCUMENTATION);
    }

    @Test
    void takesOneTextAmongManyLinksForAnArticle() {
        PageShape linked = new PageShape(9_000, 2_500, 2_400, .6, 40, 0, 0);

        assertThat(guess("", "https://a.example/x", linked)).isEqualTo(PageType.ARTICLE);
    }

    /// Each row is one condition of the guess; the numbers of its shape are characters, those in
    /// long paragraphs, those side by side, percent of links, cards, prices, blocks of code.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    FORUM         | | forum.a.example/x               | 5000 4000 3900  5  0  0 0
                    ARTICLE       | | a.example/blog/topic/oars       | 5000 4000 3900  5  0  0 0
                    PRODUCT       | og:product.item  | a.example/x    | 3000  300  160 70 30  0 0
                    LISTING       | og:product.group | a.example/x    | 3000  300  160 70 30  0 0
                    COLLECTION    | ld:Product | a.example/collections/oars       | 3000 300 160 70 30 0 0
                    PRODUCT       | ld:Product | a.example/c/oars/products/red    | 3000 300 160 70 30 0 0
                    COLLECTION    | ld:Product | a.example/x          | 3000  300  160 70 30 30 0
                    PRODUCT       | | a.example/product/red           | 3000  300  160 70 30  1 0
                    LISTING       | | a.example/product/red           | 3000  300  160 70 30  0 0
                    ARTICLE       | ld:NewsArticle | a.example/x      | 3000  400  160 25  0  0 0
                    ARTICLE       | date           | a.example/x      | 3000  400  160 25  0  0 0
                    ARTICLE       | og:article | a.example/how-to-mend-an-oar | 3000 900 160 25 0 0 0
                    LISTING       | og:article     | a.example/x      | 3000  900  160 25  0  0 0
                    ARTICLE       | og:article     | a.example/x      | 1400  900  160 25  0  0 0
                    SERVICE       | ld:NewsArticle | a.example/       | 3000  400  160 25  0  0 0
                    LISTING       | ld:NewsArticle | a.example/x      | 3000  200  160 25  0  0 0
                    LISTING       | ld:NewsArticle | a.example/x      | 3000  400  160 50  0  0 0
                    LISTING       | ld:NewsArticle | a.example/x      | 3000  400  160 25 70  0 0
                    LISTING       | | a.example/docs/x                | 3000  300  160 50  0  0 0
                    ARTICLE       | | a.example/blog/api/x            | 5000 4000 3900  5  0  0 0
                    ARTICLE       | | a.example/shop/guides           | 5000 4000 3900  5  0  0 0
                    ARTICLE       | | a.example/x                     | 9000 7000  900 10  9 20 0
                    LISTING       | ld:ItemList | a.example/x         | 9000 2000  300 10  0  0 0
                    ARTICLE       | ld:ItemList | a.example/x         | 20000 6000 300 10  0  0 0
                    ARTICLE       | | a.example/blog/services/x       | 5000 4000  300  5  0  0 0
                    SERVICE       | | a.example/services/x            | 5000 4000 3900  5  0  0 0
                    SERVICE       | | a.example/                      | 3000  300  160 70  5  0 0
                    ARTICLE       | | a.example/x                     | 2000 1600  300 10  0  0 0
                    ARTICLE       | | a.example/how-to-mend-an-oar    | 10000 2600 300 10  0  0 0
                    ARTICLE       | | a.example/x                     | 10000 3500 300 10  0  0 0
                    SERVICE       | | a.example/x                     | 10000 2000 300 10  0  0 0
                    LISTING       | | a.example/x                     |  600  400  400 10  3  0 0
                    SERVICE       | | a.example/x                     | 5000 2000  600 10  0  0 0
                    LISTING       | | a.example/x                     | 5000 1200 1000 60  0  0 0
                    LISTING       | | a.example/x                     | 5000 1000  300 30  0  0 0
                    LISTING       | | a.example/x                     | 5000  800  300 10  0  0 0
                    LISTING       | | a.example/x                     | 9000 2000  300 10 30  0 0
                    COLLECTION    | | a.example/shop/oars             | 5000 4000 3900  5  0  1 0
                    LISTING       | | a.example/                      | 3000  300  160 70 30  0 0
                    ARTICLE       | | a.example/how-to-mend-an-oar    | 10000 2600 190 10  0  0 0
                    LISTING       | | a.example/how-to-mend-an-oar    | 3000  900  190 60 30  0 0
                    SERVICE       | | a.example/x                     | 10000 2600 300 10  0  0 0
                    ARTICLE       | | a.example/x                     | 4500 2600  300 10  0  0 0
                    SERVICE       | | a.example/x                     | 3200 2000  300 10  0  0 0
                    ARTICLE       | | a.example/x                     | 2000 1600  300 10  3  0 0
                    SERVICE       | | a.example/                      | 10000 3500 300 10  0  0 0
                    LISTING       | | a.example/x                     | 2000  300  160 50  0  0 0
                    ARTICLE       | | a.example/blog/services/x       | 9000 2500 2400 60 40  0 0
                    ARTICLE       | | a.example/x                     | 5000 1200 1000 30  0  0 0
                    ARTICLE       | | a.example/x                     | 1000  800  300 10  3  0 0
                    ARTICLE       | | a.example/x                     | 20000 6500 300 10 30  0 0
                    """)
    void weighsWhatItSaysWhereItStandsAndWhatItLooksLike(
            PageType type, @Nullable String statement, String url, String shape) {
        String html = statement == null ? "" : stating(statement);

        assertThat(guess(html, "https://" + url, shape(shape))).isEqualTo(type);
    }

    private static String stating(String statement) {
        if (statement.equals("date")) {
            return "<meta property=\"article:published_time\" content=\"2012-05-02\">";
        }
        String type = statement.substring(3);
        return statement.startsWith("ld")
                ? linked(type)
                : "<meta property=\"og:type\" content=\"%s\">".formatted(type);
    }

    private static PageShape shape(String numbers) {
        int[] of = Arrays.stream(numbers.split(" +", -1)).mapToInt(Integer::parseInt).toArray();
        return new PageShape(of[0], of[1], of[2], of[3] / 100.0, of[4], of[5], of[6]);
    }

    @Test
    void takesATextUnderAHeadlineOrAYearForAnArticle() {
        assertThat(guess("", "https://a.example/storm-hits-the-coast", TEASERS))
                .isEqualTo(PageType.ARTICLE);
        assertThat(guess("", "https://a.example/storm-hits-the-coast/amp", TEASERS))
                .isEqualTo(PageType.ARTICLE);
        assertThat(guess("", "https://a.example/2026/02/storm", TEASERS))
                .isEqualTo(PageType.ARTICLE);
        assertThat(guess("", "https://a.example/2026/02/", TEASERS)).isEqualTo(PageType.LISTING);
        assertThat(guess("", "https://a.example/tag/storm-hits-the-coast", TEASERS))
                .isEqualTo(PageType.LISTING);
    }

    @Test
    void takesAPageOfFewWordsAndNothingElseForAnArticle() {
        PageShape few = new PageShape(900, 160, 160, .1, 0, 0, 0);

        assertThat(guess("", "https://a.example/harbour", few)).isEqualTo(PageType.ARTICLE);
        assertThat(guess("", "https://a.example/", few)).isNotEqualTo(PageType.ARTICLE);
    }

    @Test
    void takesAReviewOfAProductForAnArticle() {
        String review = linked("NewsArticle") + linked("Product");

        assertThat(guess(review, "https://a.example/oars", TEXT)).isEqualTo(PageType.ARTICLE);
        assertThat(guess(review, "https://a.example/product/oars", TEXT))
                .isEqualTo(PageType.PRODUCT);
        assertThat(guess(review, "https://a.example/shop/oars", TEXT)).isEqualTo(PageType.PRODUCT);
        assertThat(guess(review, "https://a.example/oars", shape("5000 4000 3900 5 0 5 0")))
                .isEqualTo(PageType.PRODUCT);
        assertThat(guess(stating("og:article") + linked("Product"), "https://a.example/oars", TEXT))
                .isEqualTo(PageType.PRODUCT);
    }

    @Test
    void readsNoPartOfASiteOutOfAHeadline() {
        assertThat(guess("", "https://a.example/thanks-to-the-community", TEXT))
                .isEqualTo(PageType.ARTICLE);
        assertThat(guess("", "https://a.example/c_112.htm", LINKS)).isEqualTo(PageType.LISTING);
    }

    @Test
    void takesADatedPageWithCodeForAnArticle() {
        PageShape code = new PageShape(9_000, 5_000, 3_000, .1, 0, 0, 9);

        assertThat(guess("", "https://a.example/2026/02/arrays", code)).isEqualTo(PageType.ARTICLE);
    }

    @Test
    void survivesAddressesThatAreNone() {
        assertThat(guess("", "http://[", TEXT)).isEqualTo(PageType.ARTICLE);
    }

    private static PageType guess(String html, String url, PageShape shape) {
        return PageTypeGuess.of(Jsoup.parse(html), url, shape);
    }

    private static String linked(String type) {
        return "<script type=\"application/ld+json\">{\"@type\":\"%s\"}</script>".formatted(type);
    }
}
