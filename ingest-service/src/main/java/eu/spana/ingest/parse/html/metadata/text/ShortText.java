package eu.spana.ingest.parse.html.metadata.text;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// The beginning of the text of an element, however much there is of it.
public final class ShortText implements NodeFilter {
    private static final int MAX_LENGTH = 500;

    private final StringBuilder text = new StringBuilder();

    private ShortText() {}

    public static String of(Element element) {
        var walk = new ShortText();
        element.filter(walk);
        return Spaces.tidy(walk.text);
    }

    /// Styles part numbers that nothing parts in the markup: `<b>Feb 18</b><i>2009</i>`.
    public static void append(StringBuilder text, String more) {
        if (!text.isEmpty() && !more.isEmpty()) {
            char last = text.charAt(text.length() - 1);
            char next = more.charAt(0);
            boolean parted = !Character.isLetterOrDigit(last) || !Character.isLetterOrDigit(next);
            if (!parted && (Character.isDigit(last) || Character.isDigit(next))) {
                text.append(' ');
            }
        }
        text.append(more);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode leaf) {
            append(text, leaf.getWholeText());
        } else if (node.nameIs("br") || (node instanceof Element element && element.isBlock())) {
            text.append(' ');
        }
        return text.length() > MAX_LENGTH ? FilterResult.STOP : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock()) {
            text.append(' ');
        }
        return FilterResult.CONTINUE;
    }
}
