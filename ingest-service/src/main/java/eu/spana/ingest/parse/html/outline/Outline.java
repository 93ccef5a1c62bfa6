package eu.spana.ingest.parse.html.outline;

import org.jsoup.nodes.Element;

import java.util.List;

/// A page or a part of it as one reading finds it. The page itself stays as it is.
///
/// @param root the box of everything
/// @param boxes every element that is not skipped, in the order of the page
/// @param blocks all text, in the order of the page
public record Outline(Box root, List<Box> boxes, List<Block> blocks) {
    public static Outline of(Element root) {
        var reader = new OutlineReader();
        root.filter(reader);
        return reader.outline();
    }
}
