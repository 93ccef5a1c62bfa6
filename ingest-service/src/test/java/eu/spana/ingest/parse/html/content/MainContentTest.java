package eu.spana.ingest.parse.html.content;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.document.CutBlock;
import eu.spana.ingest.Fixtures;
import eu.spana.ingest.parse.html.type.PageType;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainContentTest {
    private static final String ONE = paragraph("harbour");
    private static final String TWO = paragraph("crane");
    private static final String THREE = paragraph("ferry");

    @Test
    void saysWhichRuleCutEachBlockInTheOrderOfThePage() {
        MainText main =
                read(
                        """
                        <div id="cookie-banner"><p>We set cookies.</p></div>
                        <nav><a href="/">Home</a></nav>
                        <article><h1>Storm</h1><div class="byline">Ann Berg</div>%s
                        <figure><img src="a.png"><figcaption>A crane</figcaption></figure>
                        %s<p><a href="/b">Another storm hits the coast</a></p>
                        <div class="share-bar">Post this</div>
                        <div class="newsletter">Letters from the harbour</div>
                        <div class="related-posts">More about storms</div></article>
                        <section id="comments"><p>First!</p></section>
                        <footer>Coast Courier</footer>\
                        """
                                .formatted(ONE, TWO));

        assertThat(main.type()).isEqualTo(PageType.ARTICLE);
        assertThat(main.paragraphs())
                .containsExactly("Storm", Fixtures.prose("harbour"), Fixtures.prose("crane"));
        assertThat(main.cut())
                .extracting(CutBlock::rule)
                .containsExactly(
                        "cookie-notice",
                        "navigation",
                        "byline",
                        "caption",
                        "link-list",
                        "share",
                        "newsletter",
                        "related",
                        "comments",
                        "footer");
    }

    @Test
    void boundsWhatItKeepsOfCutBlocks() {
        String menus = "<nav>" + "<p>menu menu menu menu menu menu</p>".repeat(20_000) + "</nav>";
        MainText main = read(menus + "<article>" + ONE + TWO + "</article>" + menus);

        assertThat(main.cut()).hasSize(2);
        assertThat(main.cut().stream().mapToInt(block -> block.text().length()).sum())
                .isLessThanOrEqualTo(64 * 1024);
    }

    @Test
    void takesTheBoxOnWhichTheCandidatesAgree() {
        MainText main =
                read(
                        """
                        <main><article>%s%s</article><div>%s%s%s</div></main>\
                        """
                                .formatted(ONE, TWO, THREE, TWO, ONE));

        assertThat(main.type()).isEqualTo(PageType.ARTICLE);
        assertThat(main.paragraphs()).hasSize(5);
    }

    @Test
    void addsTheLeadThatStandsAboveTheText() {
        String lead = "Investigators found the gang that had stopped every crane of the harbour.";
        MainText main =
                read(
                        """
                        <article><div><h1>Storm</h1><span>Coast</span><p>%s</p></div>
                        <div class="article-body">%s%s%s</div></article>\
                        """
                                .formatted(lead, ONE, TWO, THREE));

        assertThat(main.paragraphs()).hasSize(4).startsWith(lead).doesNotContain("Coast");
    }

    @Test
    void addsTheSentencesRightAboveTheTextOfAPageWithoutAMainHeading() {
        String lead = "Investigators found the gang that had stopped every crane of the harbour.";
        MainText main =
                read(
                        """
                        <div><p>The Courier tells you all that happens on the coast, each day.</p>
                        <h2>Storm</h2><p>%s</p><p>All you have to know about the storm of today</p>
                        <article>%s%s%s</article></div>\
                        """
                                .formatted(lead, ONE, TWO, THREE));

        assertThat(main.paragraphs()).hasSize(4).startsWith(lead);
    }

    @Test
    void addsTheSectionsThatStandBesideTheTextInBoxesOfItsKind() {
        MainText main =
                read(
                        """
                        <main><div class="section">%s%s%s</div>
                        <div class="section">%s</div>
                        <div class="section"><p>More harbours</p></div>
                        <div class="box"><p>The harbour has a shop, too. Come and see it.</p></div>
                        </main>\
                        """
                                .formatted(ONE, TWO, ONE, THREE));

        assertThat(main.paragraphs()).hasSize(4).endsWith(Fixtures.prose("ferry"));
    }

    @Test
    void keepsListsTablesQuotesHeadingsAndAccordions() {
        MainText main =
                read(
                        """
                        <article>%s<h2>Damage</h2><ul><li>cranes</li><li>ships</li></ul>
                        <table><tr><th>Port</th><th>Loss</th></tr><tr><td>North</td><td>7</td></tr>
                        </table><blockquote><p>We saw it come.</p></blockquote>
                        <h3><button>How did it begin?</button></h3>
                        <div hidden>%s</div>%s</article>\
                        """
                                .formatted(ONE, TWO, THREE));

        assertThat(main.paragraphs())
                .containsExactly(
                        Fixtures.prose("harbour"),
                        "Damage",
                        "cranes\nships",
                        "Port Loss\nNorth 7",
                        "We saw it come.",
                        "How did it begin?",
                        Fixtures.prose("crane"),
                        Fixtures.prose("ferry"));
    }

    /// Something else stands beside it, or nothing would be left and all be taken.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<form class=\"sidebar\">%s</form>",
                "<aside>%s</aside>",
                "<div class=\"newsletter\">%s</div>"
            })
    void keepsAPageThatStandsAsAWholeInAFormOrSidebar(String box) {
        String page = box.formatted(ONE + TWO + THREE) + "<p>Coast Courier</p>";

        assertThat(read(page).paragraphs())
                .startsWith(
                        Fixtures.prose("harbour"),
                        Fixtures.prose("crane"),
                        Fixtures.prose("ferry"));
    }

    @Test
    void takesAPageThatIsAllMenuRatherThanNothing() {
        assertThat(read("<nav><a href=\"/a\">Ports</a> and ships</nav>").paragraphs())
                .containsExactly("Ports and ships");
    }

    @Test
    void keepsThePostsOfAThread() {
        String posts = "<div class=\"comment\"><b>ann</b>%s</div>".formatted(ONE).repeat(3);
        MainText main = read("<nav>Home</nav>" + posts, "https://coast.example/forum/t/12");

        assertThat(main.type()).isEqualTo(PageType.FORUM);
        assertThat(main.paragraphs()).filteredOn(Fixtures.prose("harbour")::equals).hasSize(3);
    }

    @Test
    void keepsTheTeasersOfAListing() {
        String card = "<article class=\"card\"><h3><a href=\"/%1$s\">%1$s</a></h3></article>";
        String page = "<main>" + card.formatted("storm") + card.formatted("ice") + "</main>";

        assertThat(read(page, "https://coast.example/news").paragraphs())
                .containsExactly("storm", "ice");
    }

    @Test
    void keepsWhatAProductIsAndNotWhatCustomersSay() {
        String page =
                """
                <meta property="og:type" content="product">
                <div class="product">%s<table><tr><th>Weight</th><td>2 kg</td></tr></table></div>
                <div class="reviews">%s%s</div>\
                """
                        .formatted(ONE, TWO, THREE);

        assertThat(read(page).paragraphs())
                .containsExactly(Fixtures.prose("harbour"), "Weight 2 kg");
    }

    @Test
    void cutsWhatStandsAboveTheHeadingOfAPageThatIsNoArticle() {
        String page =
                """
                <meta property="og:type" content="product">
                <main><p>Free delivery</p><ul><li>Blue</li></ul><h1>Crane</h1>%s</main>\
                """
                        .formatted(ONE);

        MainText main = read(page);

        assertThat(main.paragraphs()).containsExactly("Crane", Fixtures.prose("harbour"));
        assertThat(main.cut()).extracting(CutBlock::rule).containsExactly("above-heading");
    }

    @Test
    void keepsWhatStandsAboveTheHeadingOfAnArticle() {
        MainText main = read("<article>%s<h1>Storm</h1>%s%s</article>".formatted(ONE, TWO, THREE));

        assertThat(main.paragraphs()).startsWith(Fixtures.prose("harbour"), "Storm");
    }

    @Test
    void keepsTheTextThatAHeadingStandsBelow() {
        String page =
                """
                <meta property="og:type" content="product">
                <main>%s%s<h1>Crane</h1>%s</main>\
                """
                        .formatted(ONE, TWO, THREE);

        assertThat(read(page).paragraphs()).hasSize(4);
    }

    @Test
    void cutsLinesThatStandInNoParagraphOfAPageThatIsWrittenInParagraphs() {
        String line = "A line of some length may well be a paragraph by another name.";
        MainText main =
                read(
                        """
                        <article>%s<div>Now with cranes</div>%s<div>%s</div>
                        <ul><li>cranes</li></ul></article>\
                        """
                                .formatted(ONE, TWO, line));

        assertThat(main.paragraphs())
                .containsExactly(
                        Fixtures.prose("harbour"), Fixtures.prose("crane"), line, "cranes");
        assertThat(main.cut()).extracting(CutBlock::rule).containsExactly("loose-line");
    }

    @Test
    void keepsLinesOfAPageThatIsBuiltOfBoxes() {
        String page =
                """
                <article><div>Now with cranes</div><div>%s</div>%s<div>%s</div></article>\
                """
                        .formatted(Fixtures.prose("crane"), ONE, Fixtures.prose("ferry"));

        assertThat(read(page).paragraphs()).contains("Now with cranes");
    }

    @Test
    void cutsTheBoxOfAProductWhoseFirstLineNamesItAsFurniture() {
        String page =
                """
                <meta property="og:type" content="product">
                <main><h1>Crane</h1>%s<div><div><h2>You may also like</h2></div>
                <p>A ferry for 12 €</p></div><h2>Weight</h2><p>2 kg</p></main>\
                """
                        .formatted(ONE);

        assertThat(read(page).paragraphs())
                .containsExactly("Crane", Fixtures.prose("harbour"), "Weight", "2 kg");
    }

    @Test
    void keepsTheTextOfAProductThatIsNamedLikeFurniture() {
        String page =
                """
                <meta property="og:type" content="product">
                <main><p>Crane</p><div><h2>You may also like</h2>%s</div></main>\
                """
                        .formatted(ONE);

        assertThat(read(page).paragraphs()).contains(Fixtures.prose("harbour"));
    }

    private static MainText read(String html) {
        return read(html, "");
    }

    private static MainText read(String html, String url) {
        return MainContent.of(Jsoup.parse(html, url), url);
    }

    private static String paragraph(String word) {
        return "<p>" + Fixtures.prose(word) + "</p>";
    }
}
