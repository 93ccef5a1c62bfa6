package eu.spana.ingest.parse.html;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.document.CutBlock;
import eu.spana.document.DocumentKind;
import eu.spana.ingest.Fixtures;
import eu.spana.ingest.parse.content.Extract;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class ArchivePageTest {
    private final HtmlReader reader = new HtmlReader();

    @Test
    void splitsAnArchiveIntoItsPosts() {
        List<Extract> posts = read(archive(post("storm"), post("calm")));

        assertThat(posts).extracting(Extract::title).containsExactly("About storm", "About calm");
        Extract storm = posts.getFirst();
        assertThat(storm.body())
                .isEqualTo(Fixtures.prose("storm") + "\n\n" + Fixtures.prose("other storm"));
        assertThat(storm.metadata().url()).isEqualTo("https://blog.example/2026/01/storm/");
        assertThat(storm.metadata().tags()).containsExactly("weather", "sea");
        assertThat(storm.metadata().published()).isNotNull();
        assertThat(storm.metadata().kind()).isEqualTo(DocumentKind.POST);
    }

    @Test
    void tellsWhatStoodAroundAndInsideThePosts() {
        String shared = "<p>Share this article</p></div>";
        String page =
                "<nav><a href='/'>Home</a></nav>"
                        + archive(
                                post("storm").replace("</div>", shared),
                                post("calm").replace("</div>", shared));

        assertThat(read(page))
                .extracting(post -> post.cut().stream().map(CutBlock::rule).toList())
                .satisfies(rules -> {
                    assertThat(rules.getFirst()).contains("navigation", "share");
                    assertThat(rules.getLast()).contains("share").doesNotContain("navigation");
                });
    }

    @Test
    void keepsAPageOfTeasersWhole() {
        String teaser =
                "<article><h2><a href='/%1$s'>%1$s</a></h2><p>Short text about %1$s.</p></article>";

        assertThat(read(archive(teaser.formatted("storm"), teaser.formatted("calm")))).hasSize(1);
    }

    @Test
    void takesALongTextThatGoesOnElsewhereForATeaser() {
        String more = "<a href='/x'>Continue reading “About storm”</a></article>";
        String teaser = post("storm").replace("</article>", more);
        String other = post("calm").replace("</article>", more);

        assertThat(read(archive(teaser, other))).hasSize(1);
    }

    @Test
    void keepsAnArticleWithTeasersWhole() {
        String teaser = "<article><h2><a href='/x'>x</a></h2><p>Short text about x.</p></article>";

        assertThat(read(archive(post("storm"), teaser))).hasSize(1);
    }

    @Test
    void keepsCommentsOutOfTheSplit() {
        String comments =
                """
                <section id="comments"><article class="comment"><h3><a href="/u/1">Ann</a></h3>
                <p>%s</p></article><article class="comment"><h3><a href="/u/2">Bo</a></h3>
                <p>%s</p></article></section>\
                """
                        .formatted("I liked this. ".repeat(4), "I did not. ".repeat(4));

        assertThat(read(archive(post("storm"), comments))).hasSize(1);
    }

    @Test
    void splitsPostsThatOnlyRepeatOneShape() {
        String post =
                "<div class=entry><h3><a href='/p/%1$s'>About"
                        + " %1$s</a></h3><p>%2$s</p><p>%3$s</p></div>";

        assertThat(read(blog(post)))
                .extracting(Extract::title)
                .containsExactly("About storm", "About calm");
    }

    @Test
    void splitsPostsThatStandInOneRowBelowTheirHeadings() {
        String post = "<h2>About %1$s</h2><p class=date>3 May 2025</p><p>%2$s</p>and<p>%3$s</p>";

        List<Extract> posts = read(blog(post));

        assertThat(posts).extracting(Extract::title).containsExactly("About storm", "About calm");
        assertThat(posts.getFirst().body())
                .contains(Fixtures.prose("storm"), Fixtures.prose("other storm"))
                .doesNotContain(Fixtures.prose("calm"));
    }

    @Test
    void keepsSectionsOfOneArticleTogether() {
        assertThat(read(blog("<section><h2>About %1$s</h2><p>%2$s</p><p>%3$s</p></section>")))
                .hasSize(1);
    }

    @Test
    void keepsAListOfRecommendationsTogether() {
        String item = "<h2><a href='https://%1$s.example/'>%1$s</a></h2><p>%2$s</p><p>%3$s</p>";

        assertThat(read(blog(item))).hasSize(1);
    }

    @Test
    void takesTextsThatAMachineCutForTeasers() {
        String teaser =
                "<div class=entry><h3><a href='/p/%1$s'>About %1$s</a></h3><p>%2$s</p><p>%3$s and"
                        + " the</p></div>";

        assertThat(read(blog(teaser))).hasSize(1);
    }

    @Test
    void keepsAThreadTogether() {
        String answer =
                "<div class='post hentry'><h3><a"
                        + " href='/u/%1$s'>%1$s</a></h3><p>%2$s</p><p>%3$s</p></div>";

        assertThat(
                        reader.read(
                                Fixtures.html(
                                        blog(answer),
                                        "https://sea.example/forums/threads/storm.12/")))
                .hasSize(1);
    }

    @Test
    void keepsAnArticleAboveOthersInFullAsTheOneThatThePageIsAbout() {
        String page = archive(post("storm"), post("calm")).replace("weather | Blog", "About storm");

        assertThat(read(page.replace("<h1>Tag Archives: weather</h1>", ""))).hasSize(1);
    }

    @Test
    void takesAShortNoteBetweenFullPostsForAPost() {
        String note =
                """
                <article><h2><a href="/n">A short note</a></h2><p>The harbour is closed today, since
                the buoy is out of its place. Nobody knows when it will be open again.</p></article>\
                """;

        assertThat(read(archive(post("storm"), note, post("calm"))))
                .extracting(Extract::title)
                .containsExactly("About storm", "A short note", "About calm");
    }

    @Test
    void givesNoPostTheAddressOfAnotherSiteOrOfAnotherPost() {
        String other = post("storm").replace("/2026/01/storm/", "https://other.example/storm");
        String same = post("calm").replace("/2026/01/calm/", "/2026/01/fog/");

        assertThat(read(archive(other, same, post("fog"))))
                .extracting(post -> post.metadata().url())
                .containsExactly(null, "https://blog.example/2026/01/fog/", null);
    }

    @Test
    @Timeout(20)
    void staysFastOnPagesOfNothingButPosts() {
        assertThat(read("<article>".repeat(20_000) + Fixtures.prose("a"))).hasSize(1);
        assertThat(read("<h2><a href=/x>x</a></h2><p>y</p>".repeat(20_000))).hasSize(1);
        assertThat(read("<article><h2><a href=/x>x</a></h2></article>".repeat(20_000))).hasSize(1);
    }

    private static String blog(String post) {
        return "<html lang='en'><title>Sea and weather</title><main>"
                + Stream.of("storm", "calm")
                        .map(topic ->
                                post.formatted(
                                        topic,
                                        Fixtures.prose(topic),
                                        Fixtures.prose("other " + topic)))
                        .collect(Collectors.joining())
                + "</main></html>";
    }

    private List<Extract> read(String html) {
        return reader.read(Fixtures.html(html, "https://blog.example/tag/weather/"));
    }

    private static String archive(String... posts) {
        return "<html lang='en'><title>weather | Blog</title><h1>Tag Archives: weather</h1><main>"
                + String.join("\n", posts)
                + "</main></html>";
    }

    private static String post(String topic) {
        return """
        <article><header><h2><a href="/2026/01/%1$s/">About %1$s</a></h2>
        <time datetime="2026-01-17T09:00:00Z">17 January</time></header>
        <div class="entry-content"><p>%2$s</p><p>%3$s</p></div>
        <footer>Tagged <a rel="tag" href="/tag/sea">sea</a></footer></article>\
        """
                .formatted(topic, Fixtures.prose(topic), Fixtures.prose("other " + topic));
    }
}
