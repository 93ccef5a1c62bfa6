package eu.spana.ingest.parse.html;

import eu.spana.ingest.parse.text.Paragraphs;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

import java.util.List;
import java.util.regex.Pattern;

/// The text of an element as a reader sees it: a blank line between blocks, a new line where the
/// page breaks one, items of a list and rows of a table on lines of their own.
final class BlockText implements NodeVisitor {
    private static final Pattern WHITE = Pattern.compile("[\\s\\u00A0]+");
    private static final String PARAGRAPH = "\n\n";

    private final StringBuilder text = new StringBuilder();
    private int preformatted;

    private BlockText() {}

    static List<String> of(Element element) {
        var visitor = new BlockText();
        element.traverse(visitor);
        return Paragraphs.of(visitor.text.toString());
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode leaf) {
            String whole = leaf.getWholeText();
            text.append(preformatted > 0 ? whole : WHITE.matcher(whole).replaceAll(" "));
        } else if (node instanceof Element element) {
            preformatted += element.nameIs("pre") ? 1 : 0;
            append(breakBefore(element));
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            preformatted -= element.nameIs("pre") ? 1 : 0;
            append(breakAfter(element));
        }
    }

    /// One blank line is enough, however many blocks begin or end at one place.
    private void append(String space) {
        if (!space.equals(PARAGRAPH) || !endsWithParagraph()) {
            text.append(space);
        }
    }

    private boolean endsWithParagraph() {
        int length = text.length();
        return length >= 2 && text.charAt(length - 1) == '\n' && text.charAt(length - 2) == '\n';
    }

    private static String breakBefore(Element element) {
        return switch (element.normalName()) {
            case "br", "li", "tr", "dt", "dd" -> "\n";
            case "td", "th" -> " ";
            default -> element.isBlock() ? PARAGRAPH : "";
        };
    }

    private static String breakAfter(Element element) {
        return switch (element.normalName()) {
            case "br", "li", "tr", "dt", "dd" -> "";
            case "td", "th" -> " ";
            default -> element.isBlock() ? PARAGRAPH : "";
        };
    }
}
