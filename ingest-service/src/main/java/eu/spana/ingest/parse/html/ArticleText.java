package eu.spana.ingest.parse.html;

import eu.spana.ingest.parse.content.Metadata;
import eu.spana.ingest.parse.furniture.FurnitureLines;
import eu.spana.ingest.parse.text.Paragraphs;

import org.jsoup.nodes.Element;

import java.util.ArrayList;
import java.util.List;

/// The paragraphs of an element without its title and without furniture.
final class ArticleText {
    private static final String AROUND_THE_TEXT =
            "footer, header time, header address, header .author";

    private ArticleText() {}

    /// Paragraphs parted by blank lines.
    static String of(Element element, String title, Metadata metadata) {
        element.select(AROUND_THE_TEXT).remove();
        List<String> paragraphs = new ArrayList<>(FurnitureLines.drop(BlockText.of(element)));
        paragraphs.removeIf(paragraph -> paragraph.equals(title));
        var edges = new ArticleEdges(metadata.authors(), metadata.tags());
        return Paragraphs.join(edges.trim(Paragraphs.withoutRepetitions(paragraphs)));
    }

    /// All of a fragment that has no page around it.
    static String of(Element element) {
        return Paragraphs.join(FurnitureLines.drop(BlockText.of(element)));
    }
}
