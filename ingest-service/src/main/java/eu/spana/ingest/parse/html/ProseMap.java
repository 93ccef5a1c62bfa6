package eu.spana.ingest.parse.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

import java.util.IdentityHashMap;

/// How much running text each element of a page holds: characters in pieces long enough for prose,
/// links not counted. Measured in one pass; what is cut from the page afterwards still counts.
final class ProseMap implements NodeVisitor {
    /// Shorter pieces are labels, buttons and entries of menus.
    private static final int MIN_PIECE = 20;

    private final IdentityHashMap<Node, Integer> before = new IdentityHashMap<>();
    private final IdentityHashMap<Node, Integer> prose = new IdentityHashMap<>();
    private int characters;
    private int links;

    ProseMap(Element root) {
        root.traverse(this);
        before.clear();
    }

    int of(Element element) {
        return prose.getOrDefault(element, 0);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode leaf) {
            int length = links > 0 ? 0 : leaf.getWholeText().strip().length();
            characters += length >= MIN_PIECE ? length : 0;
        } else if (node instanceof Element) {
            links += node.nameIs("a") ? 1 : 0;
            before.put(node, characters);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element) {
            links -= node.nameIs("a") ? 1 : 0;
            prose.put(node, characters - before.getOrDefault(node, 0));
        }
    }
}
