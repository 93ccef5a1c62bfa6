package eu.spana.ingest.parse.html;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.document.CutBlock;
import eu.spana.document.DocumentKind;
import eu.spana.document.Published;
import eu.spana.document.Published.Basis;
import eu.spana.document.Published.Precision;
import eu.spana.ingest.Fixtures;
import eu.spana.ingest.parse.content.Extract;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.List;

class HtmlReaderTest {
    private static final String PAGE =
            """
            <!doctype html>
            <html lang="en-GB">
            <head>
              <title>Harbour hit by the tidal gang | Coast Courier</title>
              <meta property="og:title" content="Harbour hit by the tidal gang">
              <meta property="og:type" content="article">
              <meta name="keywords" content="harbour, ransom">
              <link rel="canonical" href="https://coast.example/news/harbour?utm_source=feed">
              <script type="application/ld+json">
                {"@context":"https://schema.org","@graph":[{"@type":"WebSite"},
                 {"@type":["NewsArticle"],"datePublished":"2026-02-03T08:00:00+01:00",
                  "dateModified":"2026-02-05","author":[{"@type":"Person","name":"Ann Berg"}]}]}
              </script>
            </head>
            <body>
              <header><a href="/">Coast Courier</a> Saturday 28 February 2026</header>
              <nav><ul><li><a href="/a">News</a></li><li><a href="/b">Sport</a></li></ul></nav>
              <div class="cookie-banner"><p>We use cookies to make your visit better. Accept?</p></div>
              <main>
                <article>
                  <h1>Harbour hit by the tidal gang</h1>
                  <p class="byline">By Ann Berg</p>
                  <p>%s</p>
                  <p>Share</p>
                  <h2>What happened</h2>
                  <p>First line<br>second line</p>
                  <ul><li>cranes stood still</li><li>ships waited</li></ul>
                  <p>%s</p>
                  <div class="share-buttons"><a href="#">Tweet</a></div>
                  <p>Related articles</p><p><a href="/c">Gang strikes again</a></p>
                </article>
              </main>
              <aside><h3>Most read</h3><p>Ten things that nobody needs to know about the sea.</p></aside>
              <footer><p>© 2026 Coast Courier. All rights reserved, and so on, and so forth.</p></footer>
            </body></html>
            """
                    .formatted(Fixtures.prose("harbour"), Fixtures.prose("crane"));

    private final HtmlReader reader = new HtmlReader();

    @Test
    void keepsTheArticleAndNothingElse() {
        assertThat(read(PAGE).body())
                .isEqualTo(
                        String.join(
                                "\n\n",
                                Fixtures.prose("harbour"),
                                "What happened",
                                "First line\nsecond line",
                                "cranes stood still\nships waited",
                                Fixtures.prose("crane")));
    }

    @Test
    void readsWhatThePageSaysAboutIt() {
        Extract article = read(PAGE);
        var metadata = article.metadata();

        assertThat(article.title()).isEqualTo("Harbour hit by the tidal gang");
        assertThat(metadata.kind()).isEqualTo(DocumentKind.ARTICLE);
        assertThat(metadata.language()).isEqualTo("en-GB");
        assertThat(metadata.authors()).containsExactly("Ann Berg");
        assertThat(metadata.tags()).containsExactly("harbour", "ransom");
        assertThat(metadata.url()).isEqualTo("https://coast.example/news/harbour?utm_source=feed");
        assertThat(metadata.published())
                .isEqualTo(
                        new Published(
                                "2026-02-03T07:00:00Z", Precision.INSTANT, Basis.JSON_LD, 0.9));
    }

    @Test
    void takesNeitherTheVisitNorAChangeForTheDateOfPublication() {
        Extract article =
                read(
                        """
                        <title>t</title><header>28 February 2026</header>
                        <article><time class="updated" datetime="2026-02-05">5 Feb</time>
                        <p>%s</p></article>\
                        """
                                .formatted(Fixtures.prose("sea")));

        assertThat(article.metadata().published()).isNull();
    }

    @Test
    void findsTheDateInTimeElementsAndAddresses() {
        String body = "<p>" + Fixtures.prose("sea") + "</p>";
        var withTime = read("<article><time datetime='2026-02-03'>x</time>" + body + "</article>");
        var withUrl =
                reader.read(Fixtures.html(body, "https://coast.example/2025/11/07/storm/"))
                        .getFirst();

        assertThat(withTime.metadata().published())
                .isEqualTo(new Published("2026-02-03", Precision.DAY, Basis.TIME_ELEMENT, 0.95));
        assertThat(withUrl.metadata().published())
                .isEqualTo(new Published("2025-11-07", Precision.DAY, Basis.URL, 0.9));
    }

    @Test
    void findsTheArticleOfAPageWithoutMarks() {
        String page =
                """
                <title>Storm over the coast - Coast Courier</title><body class="sidebar-left"><form>
                <div><a href="/1">Home</a><a href="/2">News</a></div>
                <div><div><h1>Storm over the coast</h1><div>%s</div><div>%s</div></div>
                <div><a href="/3">A story with a rather long headline about fish</a></div></div>
                </form></body>\
                """
                        .formatted(Fixtures.prose("storm"), Fixtures.prose("coast"));

        assertThat(read(page).title()).isEqualTo("Storm over the coast");
        assertThat(read(page).body())
                .isEqualTo(Fixtures.prose("storm") + "\n\n" + Fixtures.prose("coast"));
    }

    @Test
    void takesTheStatedTextOfAPageThatIsBuiltByScript() {
        String page =
                """
                <title>Storm</title><div id="app">Please enable scripts.</div>
                <script type="application/ld+json">{"@type":"Article","articleBody":"%s"}</script>\
                """
                        .formatted(Fixtures.prose("storm"));

        assertThat(read(page).body()).isEqualTo(Fixtures.prose("storm"));
    }

    @Test
    void tellsWhatWasCutInTheOrderOfThePage() {
        String page =
                """
                <meta name="keywords" content="sea, storm">
                <nav><a href="/">Home</a></nav>
                <article><h1>Storm hits the old harbour</h1><p>3 May 2021</p><p>%s</p>
                <p>Share this article</p><p>%s</p>
                <figure><figcaption>A crane</figcaption></figure><p>%s</p><p>Tags: sea, storm</p>
                </article><footer>Coast Courier</footer>\
                """
                        .formatted(
                                Fixtures.prose("storm"),
                                Fixtures.prose("ferry"),
                                Fixtures.prose("crane"));

        assertThat(read(page).cut())
                .extracting(CutBlock::rule)
                .containsExactly("navigation", "byline", "share", "caption", "tags", "footer");
    }

    @Test
    void takesTheSummaryOfAPageThatHasNoOtherText() {
        String page =
                """
                <title>Storm</title>
                <meta property="og:description" content="Ferries stay in the harbour today.">
                <div id="root"></div>\
                """;

        assertThat(read(page).body()).isEqualTo("Ferries stay in the harbour today.");
    }

    @Test
    void keepsTheTitleOfAPostThatIsNothingElse() {
        assertThat(read("<title>Ferries stay in</title><h1>Ferries stay in</h1>").body())
                .isEqualTo("Ferries stay in");
    }

    @Test
    @Timeout(60)
    void survivesNestingWithoutEnd() {
        assertThat(read("<div>".repeat(100_000) + "deep down").title()).isEmpty();
    }

    private Extract read(String html) {
        List<Extract> articles = reader.read(Fixtures.html(html));
        assertThat(articles).hasSize(1);
        return articles.getFirst();
    }
}
