package eu.spana.ingest.parse.html;

import eu.spana.document.CutBlock;
import eu.spana.ingest.parse.content.Metadata;
import eu.spana.ingest.parse.furniture.FurnitureLines;
import eu.spana.ingest.parse.furniture.TrimmedText;
import eu.spana.ingest.parse.html.content.MainText;
import eu.spana.ingest.parse.html.type.PageType;
import eu.spana.ingest.parse.text.Paragraphs;

import org.jsoup.nodes.Element;

import java.util.ArrayList;
import java.util.List;

/// The paragraphs of an element without its title and without furniture.
final class ArticleText {
    private static final String AROUND_THE_TEXT =
            "footer, header time, header address, header .author";

    /// Lines of furniture end no article that is cut by more than this.
    private static final double MIN_KEPT = 0.7;

    private ArticleText() {}

    /// Paragraphs parted by blank lines.
    static String of(Element element, String title, Metadata metadata) {
        element.select(AROUND_THE_TEXT).remove();
        List<String> paragraphs = new ArrayList<>(FurnitureLines.drop(BlockText.of(element)));
        paragraphs.removeIf(paragraph -> paragraph.equals(title));
        var edges = new ArticleEdges(metadata.authors(), metadata.tags());
        return Paragraphs.join(edges.trim(Paragraphs.withoutRepetitions(paragraphs)));
    }

    /// The paragraphs of a page's main content without its title and without furniture; what was
    /// cut from the page and from between the paragraphs.
    static TrimmedText of(MainText main, String title, Metadata metadata) {
        List<String> paragraphs = new ArrayList<>(main.paragraphs());
        paragraphs.removeIf(paragraph -> isTitle(paragraph, title));
        TrimmedText trimmed = trimmed(Paragraphs.withoutRepetitions(paragraphs), main.type());
        List<CutBlock> cut = new ArrayList<>(main.cut());
        cut.addAll(trimmed.cut());
        if (main.type() != PageType.ARTICLE) {
            return new TrimmedText(trimmed.kept(), cut);
        }
        var edges = new ArticleEdges(metadata.authors(), metadata.tags());
        return new TrimmedText(edges.trim(trimmed.kept()), cut);
    }

    private static TrimmedText trimmed(List<String> paragraphs, PageType type) {
        TrimmedText lines = LineFurniture.trim(paragraphs);
        if (type != PageType.ARTICLE) {
            return lines.kept().isEmpty() ? new TrimmedText(paragraphs, List.of()) : lines;
        }
        TrimmedText trimmed = FurnitureLines.trim(paragraphs);
        boolean lostText = lengthOf(trimmed.kept()) < MIN_KEPT * lengthOf(paragraphs);
        return lostText ? lines : trimmed;
    }

    private static int lengthOf(List<String> paragraphs) {
        return paragraphs.stream().mapToInt(String::length).sum();
    }

    private static boolean isTitle(String paragraph, String title) {
        return paragraph.length() <= 2 * title.length() + 2
                && lettersOf(paragraph).equalsIgnoreCase(lettersOf(title));
    }

    private static String lettersOf(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// All of a fragment that has no page around it.
    static String of(Element element) {
        return Paragraphs.join(FurnitureLines.drop(BlockText.of(element)));
    }
}
