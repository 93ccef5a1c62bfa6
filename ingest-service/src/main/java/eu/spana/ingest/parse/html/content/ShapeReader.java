package eu.spana.ingest.parse.html.content;

import eu.spana.ingest.parse.html.marks.Tag;
import eu.spana.ingest.parse.html.outline.Block;
import eu.spana.ingest.parse.html.outline.Box;
import eu.spana.ingest.parse.html.outline.Outline;
import eu.spana.ingest.parse.html.rules.Selection;
import eu.spana.ingest.parse.html.type.PageShape;

import java.util.IdentityHashMap;
import java.util.regex.Pattern;

/// Counts what tells pages of different types apart.
final class ShapeReader {
    private static final Pattern PRICE =
            Pattern.compile(
                    "(?:[$€£¥]|USD|EUR|kr\\.?)\\s?\\d|\\d[.,]\\d\\d\\s?(?:€|£|kr|zł|Kč|Ft|lei|EUR)"
                            + "|\\d\\s?€");

    /// Paragraphs of articles are seldom shorter, those of teasers seldom longer.
    private static final int LONG = 150;

    private static final int MIN_RUN = 80;
    private static final int MAX_PRICE = 60;
    private static final int MIN_CARD = 30;
    private static final int MIN_CARDS = 4;

    private ShapeReader() {}

    static PageShape of(Outline outline, Selection selection) {
        int longProse = 0;
        int prices = 0;
        for (int i = 0; i < outline.blocks().size(); i++) {
            if (selection.keeps(i)) {
                Block block = outline.blocks().get(i);
                longProse += block.prose() >= LONG ? block.prose() : 0;
                prices += block.chars() < MAX_PRICE && hasPrice(block) ? 1 : 0;
            }
        }
        return new PageShape(
                selection.chars(outline.root()),
                longProse,
                longestRun(selection),
                selection.linkDensity(outline.root()),
                (int) outline.boxes().stream().filter(box -> isCard(box, selection)).count(),
                prices,
                (int) outline.boxes().stream().filter(box -> box.name().equals("pre")).count());
    }

    private static int longestRun(Selection selection) {
        IdentityHashMap<Box, Integer> runs = new IdentityHashMap<>();
        int longest = 0;
        for (int i = 0; i < selection.blocks().size(); i++) {
            Block block = selection.blocks().get(i);
            if (selection.keeps(i) && block.prose() >= MIN_RUN) {
                longest =
                        Math.max(longest, runs.merge(block.holder(), block.prose(), Integer::sum));
            }
        }
        return longest;
    }

    private static boolean hasPrice(Block block) {
        return PRICE.matcher(block.text()).find();
    }

    private static boolean isCard(Box box, Selection selection) {
        return box.like() >= MIN_CARDS
                && !box.has(Tag.PARAGRAPH)
                && !box.has(Tag.HEADING)
                && selection.chars(box) >= MIN_CARD
                && selection.links(box) > 0;
    }
}
