package eu.spana.ingest.parse.html;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.document.DocumentKind;
import eu.spana.ingest.Fixtures;
import eu.spana.ingest.parse.content.Extract;

import org.junit.jupiter.api.Test;

import java.util.List;

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
