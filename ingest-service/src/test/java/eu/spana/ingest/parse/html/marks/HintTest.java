package eu.spana.ingest.parse.html.marks;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HintTest {
    @Test
    void partsNamesAtHyphensSpacesAndCapitals() {
        assertThat(hints("post-footer")).containsExactlyInAnyOrder(Hint.CONTENT, Hint.FOOTER);
        assertThat(hints("ArticleBody_shareBar")).contains(Hint.CONTENT, Hint.SHARE);
        assertThat(hints("SIDEBAR")).containsExactly(Hint.ASIDE);
    }

    @Test
    void findsNoHintInsideAWord() {
        assertThat(hints("reader-loads-shadow")).containsExactly(Hint.READER);
        assertThat(hints("header2")).isEmpty();
    }

    @Test
    void readsRolesAndStates() {
        var element = new Element("div");
        element.attr("role", "navigation").attr("style", "Display : none");

        assertThat(Marks.of(element).tags()).containsExactlyInAnyOrder(Tag.NAVIGATION, Tag.HIDDEN);
    }

    @Test
    void knowsTheNamesByWhichStyleSheetsHide() {
        assertThat(isHidden("menu hidden")).isTrue();
        assertThat(isHidden("d-none")).isTrue();
        assertThat(isHidden("hidden md:flex")).isFalse();
        assertThat(isHidden("d-none d-lg-block")).isFalse();
        assertThat(isHidden("overflow-hidden border-none")).isFalse();
    }

    private static boolean isHidden(String names) {
        return Marks.of(new Element("div").attr("class", names)).tags().contains(Tag.HIDDEN);
    }

    private static Iterable<Hint> hints(String names) {
        return Marks.of(new Element("div").attr("class", names)).hints();
    }
}
