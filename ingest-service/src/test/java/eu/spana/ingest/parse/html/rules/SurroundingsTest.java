package eu.spana.ingest.parse.html.rules;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.ingest.Fixtures;
import eu.spana.ingest.parse.html.outline.Outline;
import eu.spana.ingest.parse.html.type.PageType;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class SurroundingsTest {
    private static final String ONE = Fixtures.prose("harbour");
    private static final String TWO = Fixtures.prose("crane");
    private static final String TEXT =
            "<article><p>%s</p><p>%s</p></article>"
                    .formatted(ONE.repeat(2), Fixtures.prose("ferry").repeat(2));

    @Test
    void cutsPortraitsOfAuthorsFromAnArticle() {
        String portrait = "<div class=\"author-box\"><p>%s</p></div>".formatted(TWO);

        assertThat(cut(TEXT + portrait, PageType.ARTICLE)).containsExactly("author: " + TWO);
        assertThat(cut(TEXT + portrait, PageType.SERVICE)).isEmpty();
    }

    @Test
    void keepsTextInABoxThatIsCalledRelated() {
        String text = "<div class=\"related-text\"><p>%s</p></div>".formatted(TWO.repeat(2));
        String list = "<div class=\"related\"><p>Storm on the coast</p></div>";

        assertThat(cut(TEXT + TEXT + text + list, PageType.ARTICLE))
                .containsExactly("related: Storm on the coast");
    }

    @Test
    void cutsTheLineInTheBoxOfAPicture() {
        String picture = "<div class=\"image-box\"><img><p>A crane at night</p></div>";
        String story = "<div class=\"image-box\"><h2>Cranes</h2><p>A crane at night</p></div>";

        assertThat(cut(TEXT + picture, PageType.ARTICLE))
                .containsExactly("caption: A crane at night");
        assertThat(cut(TEXT + story, PageType.ARTICLE)).isEmpty();
    }

    @Test
    void cutsCommentsThatAreNearlyAsLongAsTheArticle() {
        String comments =
                "<div class=\"comments\"><p>%s</p><p>%s</p></div>".formatted(ONE, TWO.repeat(2));

        assertThat(cut(TEXT + comments, PageType.ARTICLE))
                .containsExactly("comments: " + ONE, "comments: " + TWO.repeat(2));
    }

    @Test
    void cutsNotesBelowTheAnswersOfAThread() {
        String answers = "<div class=\"answer\"><p>%s</p></div>".formatted(ONE).repeat(3);
        String note = "<ul class=\"comments\"><li><p>%s</p></li></ul>".formatted(TWO);

        assertThat(cut(answers + note, PageType.FORUM)).containsExactly("comments: " + TWO);
    }

    @Test
    void keepsCommentsThatAreThePostsOfAThread() {
        String posts = "<div class=\"comment\"><p>%s</p></div>".formatted(ONE).repeat(3);

        assertThat(cut("<p>A link</p>" + posts, PageType.FORUM)).isEmpty();
    }

    @Test
    void cutsWhatAForumCountsOfItsPosters() {
        String poster =
                "<div class=\"user-cell\">Old hand</div><dl><dt>Posts</dt><dd>1,204</dd></dl>";
        String post = "<div class=\"post-text\"><p>%s</p></div>".formatted(ONE);

        assertThat(cut((poster + post).repeat(2), PageType.FORUM))
                .containsExactly(
                        "byline: Old hand",
                        "byline: Posts",
                        "byline: 1,204",
                        "byline: Old hand",
                        "byline: Posts",
                        "byline: 1,204");
    }

    private static List<String> cut(String html, PageType type) {
        Selection selection = Surroundings.cut(Outline.of(Jsoup.parse(html)), type);
        List<String> cut = new ArrayList<>();
        for (int i = 0; i < selection.blocks().size(); i++) {
            if (!selection.keeps(i)) {
                cut.add(selection.rule(i) + ": " + selection.blocks().get(i).text());
            }
        }
        return cut;
    }
}
