package eu.spana.ingest.parse.html.outline;

import eu.spana.ingest.parse.html.marks.Hint;
import eu.spana.ingest.parse.html.marks.Marks;
import eu.spana.ingest.parse.html.marks.Tag;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import java.util.Set;

/// An element of a page, with the sums over all text below it.
public final class Box {
    private final Element element;
    private final @Nullable Box parent;
    private final int depth;
    private final Marks marks;
    private final int firstBlock;
    private int endBlock;
    private int chars;
    private int linkChars;
    private int prose;
    private int like;
    private int likeChars;

    Box(Element element, @Nullable Box parent, Marks own, int firstBlock) {
        this.element = element;
        this.parent = parent;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.marks = own;
        this.firstBlock = firstBlock;
        this.endBlock = firstBlock;
    }

    public Element element() {
        return element;
    }

    public @Nullable Box parent() {
        return parent;
    }

    public int depth() {
        return depth;
    }

    public boolean has(Tag tag) {
        return marks.tags().contains(tag);
    }

    public boolean has(Hint hint) {
        return marks.hints().contains(hint);
    }

    /// The name of its element, in lower case.
    public String name() {
        return element.normalName();
    }

    /// All hints in its class and id.
    public Set<Hint> hints() {
        return marks.hints();
    }

    /// Number of the first block below this box.
    public int firstBlock() {
        return firstBlock;
    }

    /// One more than the number of the last block below this box.
    public int endBlock() {
        return endBlock;
    }

    public boolean holds(int block) {
        return block >= firstBlock && block < endBlock;
    }

    public int chars() {
        return chars;
    }

    public int linkChars() {
        return linkChars;
    }

    /// Characters in blocks long enough for sentences, links not counted.
    public int prose() {
        return prose;
    }

    /// How many siblings are of the same element and class, this one included.
    public int like() {
        return like;
    }

    /// Characters in siblings of the same element and class, this one included.
    public int likeChars() {
        return likeChars;
    }

    /// Share of the text that is links; 0 without text.
    public double linkDensity() {
        return chars == 0 ? 0 : (double) linkChars / chars;
    }

    public boolean isWithin(Box other) {
        return firstBlock >= other.firstBlock && endBlock <= other.endBlock && depth >= other.depth;
    }

    void add(Block block) {
        chars += block.chars();
        linkChars += block.linkChars();
        prose += block.prose();
    }

    void add(Box child) {
        chars += child.chars;
        linkChars += child.linkChars;
        prose += child.prose;
    }

    void end(int block) {
        endBlock = block;
    }

    void like(int count, int characters) {
        like = count;
        likeChars = characters;
    }

    static Box common(Box one, Box other) {
        Box a = one;
        Box b = other;
        while (a != b) {
            boolean up = a.depth >= b.depth;
            Box next = up ? a.parent : b.parent;
            if (next == null) {
                return up ? a : b;
            }
            if (up) {
                a = next;
            } else {
                b = next;
            }
        }
        return a;
    }
}
