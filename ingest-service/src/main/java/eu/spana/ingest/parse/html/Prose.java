package eu.spana.ingest.parse.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// Measures running text: characters in pieces long enough for prose, links not counted.
final class Prose implements NodeVisitor {
    /// Shorter pieces are labels, buttons and entries of menus.
    private static final int MIN_PIECE = 20;

    private int characters;
    private int links;

    private Prose() {}

    static int of(Element element) {
        var visitor = new Prose();
        element.traverse(visitor);
        return visitor.characters;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode leaf) {
            int length = links > 0 ? 0 : leaf.getWholeText().strip().length();
            characters += length >= MIN_PIECE ? length : 0;
        } else if (node.nameIs("a")) {
            links++;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node.nameIs("a")) {
            links--;
        }
    }
}
