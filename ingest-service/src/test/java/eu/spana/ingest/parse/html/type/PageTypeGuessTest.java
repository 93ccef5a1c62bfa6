package eu.spana.ingest.parse.html.type;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

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
