package eu.spana.ingest.parse.html.rules;

import eu.spana.ingest.parse.html.outline.Block;
import eu.spana.ingest.parse.html.outline.Box;
import eu.spana.ingest.parse.html.outline.Outline;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Which blocks of a page are still in, and by which rule the others went.
public final class Selection {
    private final List<Block> blocks;
    private final @Nullable String[] rules;
    private int[] prose = {};
    private int[] chars = {};
    private int[] links = {};

    public Selection(Outline outline) {
        blocks = outline.blocks();
        rules = new String[blocks.size()];
        sum();
    }

    public List<Block> blocks() {
        return blocks;
    }

    public boolean keeps(int block) {
        return rules[block] == null;
    }

    /// The rule by which a block was cut; null when it is in.
    public @Nullable String rule(int block) {
        return rules[block];
    }

    public void cut(int block, String rule) {
        if (rules[block] == null) {
            rules[block] = rule;
        }
    }

    public void cut(Box box, String rule) {
        for (int block = box.firstBlock(); block < box.endBlock(); block++) {
            cut(block, rule);
        }
    }

    /// Brings the sums up to date with what was cut.
    public void sum() {
        prose = new int[blocks.size() + 1];
        chars = new int[blocks.size() + 1];
        links = new int[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean in = keeps(i);
            prose[i + 1] = prose[i] + (in ? block.prose() : 0);
            chars[i + 1] = chars[i] + (in ? block.chars() : 0);
            links[i + 1] = links[i] + (in ? block.linkChars() : 0);
        }
    }

    /// Prose of a box that was in at the last sum.
    public int prose(Box box) {
        return prose[box.endBlock()] - prose[box.firstBlock()];
    }

    public int prose(int first, int end) {
        return prose[end] - prose[first];
    }

    public int chars(Box box) {
        return chars[box.endBlock()] - chars[box.firstBlock()];
    }

    public int chars(int first, int end) {
        return chars[end] - chars[first];
    }

    public int links(Box box) {
        return links[box.endBlock()] - links[box.firstBlock()];
    }

    public double linkDensity(Box box) {
        int all = chars(box);
        return all == 0 ? 0 : (double) links(box) / all;
    }
}
