package eu.spana.ingest.parse.html.outline;

import eu.spana.ingest.parse.html.marks.Marks;
import eu.spana.ingest.parse.html.outline.Block.Gap;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Builds an outline in one walk without recursion.
final class OutlineReader implements NodeFilter {
    private final List<Box> boxes = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final BlockBuilder text = new BlockBuilder();
    private @Nullable Box current;

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode leaf) {
            text.append(leaf.getWholeText(), box());
        } else if (node instanceof Element element) {
            if (Skipped.is(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            open(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element
                && current != null
                && current.element().equals(element)) {
            close(element);
        }
        return FilterResult.CONTINUE;
    }

    Outline outline() {
        Box root = boxes.getFirst();
        Siblings.count(boxes);
        return new Outline(root, List.copyOf(boxes), List.copyOf(blocks));
    }

    private void open(Element element) {
        Gap gap = Breaks.before(element);
        if (gap != null) {
            flush(gap);
        }
        text.open(element);
        var box = new Box(element, current, Marks.of(element), blocks.size());
        boxes.add(box);
        current = box;
    }

    private void close(Element element) {
        Gap gap = Breaks.after(element);
        if (gap != null) {
            flush(gap);
        }
        text.close(element);
        Box box = box();
        box.end(blocks.size());
        Box parent = box.parent();
        if (parent != null) {
            parent.add(box);
        }
        current = parent;
    }

    private void flush(Gap gap) {
        Block block = text.flush(gap);
        if (block != null) {
            blocks.add(block);
            count(block);
        }
    }

    /// An inline element ends before the block that it begins.
    private void count(Block block) {
        Box box = block.box();
        Box open = box();
        while (box.depth() > open.depth()) {
            box.add(block);
            box.end(blocks.size());
            Box parent = box.parent();
            box = parent == null ? open : parent;
        }
        box.add(block);
    }

    private Box box() {
        if (current == null) {
            throw new IllegalStateException("Text stands outside of every element");
        }
        return current;
    }
}
