package eu.spana.ingest.parse.html;

import eu.spana.ingest.parse.text.FurnitureLines;
import eu.spana.ingest.parse.text.Paragraphs;

import org.jsoup.nodes.Element;

import java.util.ArrayList;
import java.util.List;

/// The paragraphs of an element without its title and without furniture.
final class ArticleText {
    private static final String AROUND_THE_HEADLINE =
            "footer, header time, header address, header .author";

    private ArticleText() {}

    /// Paragraphs parted by blank lines.
    static String of(Element element, String title) {
        element.select(AROUND_THE_HEADLINE).remove();
        List<String> paragraphs = new ArrayList<>(FurnitureLines.drop(BlockText.of(element)));
        paragraphs.removeIf(paragraph -> paragraph.equals(title));
        return Paragraphs.join(Paragraphs.withoutRepetitions(paragraphs));
    }
}
