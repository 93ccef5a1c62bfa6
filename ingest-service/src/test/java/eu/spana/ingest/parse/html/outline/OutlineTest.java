package eu.spana.ingest.parse.html.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class OutlineTest {
    @Test
    void breaksTextWhereABrowserDoes() {
        Outline outline =
                read(
                        "<p>One\n"
                            + " <b>line</b><br>two</p><ul><li>a</li><li>b</li></ul>x<x-card>y</x-card>");

        assertThat(outline.blocks())
                .extracting(Block::text)
                .containsExactly("One line\ntwo", "a", "b", "x", "y");
    }

    @Test
    void readsNothingThatIsNoText() {
        assertThat(read("<script>a</script><style>b</style><template>c</template>d").blocks())
                .extracting(Block::text)
                .containsExactly("d");
    }

    @Test
    void countsTheTextOfInlineElementsOnce() {
        Outline outline = read("<div><a href=\"/\">link</a></div><div>text</div>");
        Box link = outline.blocks().getFirst().box();

        assertThat(link.name()).isEqualTo("a");
        assertThat(link.chars()).isEqualTo(4);
        assertThat(link.linkDensity()).isEqualTo(1);
        assertThat(outline.root().chars()).isEqualTo(8);
        assertThat(outline.root().linkDensity()).isEqualTo(.5);
    }

    @Test
    void countsBoxesThatLookAlike() {
        Outline outline =
                read("<ul><li class=\"card a1\">x</li><li class=\"card a2\">yz</li></ul>");
        Box item = outline.blocks().getFirst().box();

        assertThat(item.like()).isEqualTo(2);
        assertThat(item.likeChars()).isEqualTo(3);
    }

    @Test
    void joinsWordsThatInvisibleCharactersPart() {
        assertThat(read("<p>Har\u00ADbour\u200B</p>").blocks())
                .extracting(Block::text)
                .containsExactly("Harbour");
    }

    @Test
    @Timeout(30)
    void readsAnyDepthAndAnyNumberOfBoxes() {
        assertThat(read("<div><b>x".repeat(100_000)).blocks()).isNotEmpty();
        assertThat(read("<p class=\"a b\">x".repeat(100_000)).blocks()).hasSize(100_000);
    }

    private static Outline read(String html) {
        return Outline.of(Jsoup.parse(html));
    }
}
