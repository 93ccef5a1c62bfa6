package eu.spana.ingest.parse.html;

import eu.spana.document.CutBlock;
import eu.spana.ingest.parse.content.Metadata;
import eu.spana.ingest.parse.furniture.FurnitureLines;
import eu.spana.ingest.parse.furniture.LooseEnd;
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

    /// The paragraphs of one of several articles, and what was cut from around and between them.
    static TrimmedText of(Element element, String title, Metadata metadata) {
        List<CutBlock> cut = new ArrayList<>();
        for (Element around : element.select(AROUND_THE_TEXT)) {
            cut.add(new CutBlock(around.nameIs("footer") ? "footer" : "byline", around.text()));
            around.remove();
        }
        TrimmedText lines = FurnitureLines.trim(BlockText.of(element));
        List<String> kept = new ArrayList<>(lines.kept());
        kept.removeIf(paragraph -> paragraph.equals(title));
        var edges = new ArticleEdges(metadata.authors(), metadata.tags());
        TrimmedText trimmed = edges.trim(Paragraphs.withoutRepetitions(kept));
        cut.addAll(lines.cut());
        cut.addAll(trimmed.cut());
        cut.removeIf(block -> block.text().isBlank());
        return new TrimmedText(trimmed.kept(), cut);
    }

    /// The paragraphs of a page's main content without its title and without furniture; what was
    /// cut from the page and from between the paragraphs.
    static TrimmedText of(MainText main, String title, Metadata metadata) {
        List<String> paragraphs = withoutTitle(main.paragraphs(), title);
        TrimmedText trimmed = trimmed(Paragraphs.withoutRepetitions(paragraphs), main.type());
        if (main.type() != PageType.ARTICLE) {
            return new TrimmedText(trimmed.kept(), main.cutWith(trimmed.cut(), List.of()));
        }
        var edges = new ArticleEdges(metadata.authors(), metadata.tags());
        TrimmedText inner = edges.trim(trimmed.kept());
        TrimmedText text = LooseEnd.cut(inner.kept());
        List<CutBlock> ends = new ArrayList<>(inner.cut());
        ends.addAll(text.cut());
        return new TrimmedText(text.kept(), main.cutWith(trimmed.cut(), ends));
    }

    /// A post of one line is its own title.
    private static List<String> withoutTitle(List<String> paragraphs, String title) {
        List<String> rest =
                paragraphs.stream().filter(paragraph -> !isTitle(paragraph, title)).toList();
        return rest.isEmpty() ? paragraphs : rest;
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
