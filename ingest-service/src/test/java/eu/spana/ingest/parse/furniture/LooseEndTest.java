package eu.spana.ingest.parse.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.document.CutBlock;

import org.junit.jupiter.api.Test;

import java.util.List;

class LooseEndTest {
    private static final String PROSE =
            "The harbour was closed for two days, while crews looked for the cause. ".repeat(9);

    @Test
    void cutsHeadingsOfWhatIsCutBelowThem() {
        TrimmedText text = LooseEnd.cut(List.of(PROSE, "Kindred subjects", "The map to keep:"));

        assertThat(text.kept()).containsExactly(PROSE);
        assertThat(text.cut())
                .containsExactly(
                        new CutBlock("loose-end", "Kindred subjects"),
                        new CutBlock("loose-end", "The map to keep:"));
    }

    @Test
    void keepsSentences() {
        assertKept(List.of(PROSE, "All ships are safe."));
        assertKept(List.of(PROSE, "“All ships are safe”"));
    }

    @Test
    void keepsALongLine() {
        assertKept(List.of(PROSE, "All ships are safe and " + "so is the harbour ".repeat(5)));
    }

    @Test
    void keepsTheListThatEndsAnArticle() {
        assertKept(List.of(PROSE, "warm shoes", "a rope", "a torch"));
        assertKept(List.of(PROSE, "warm shoes\na rope"));
    }

    @Test
    void keepsWhatAColonAnnounces() {
        assertKept(List.of(PROSE + "This is how its gate is opened:", "Turn the key"));
    }

    @Test
    void keepsANoteOfFewLines() {
        assertKept(List.of("The harbour was closed for two days.", "Your crew"));
        assertKept(List.of());
    }

    private static void assertKept(List<String> paragraphs) {
        TrimmedText text = LooseEnd.cut(paragraphs);

        assertThat(text.kept()).isEqualTo(paragraphs);
        assertThat(text.cut()).isEmpty();
    }
}
