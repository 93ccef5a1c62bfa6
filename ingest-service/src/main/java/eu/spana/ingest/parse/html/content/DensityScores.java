package eu.spana.ingest.parse.html.content;

import eu.spana.ingest.parse.html.outline.Block;
import eu.spana.ingest.parse.html.outline.Box;
import eu.spana.ingest.parse.html.rules.Selection;

import java.util.IdentityHashMap;

/// Scores boxes by the paragraphs that they hold, as Readability does: each paragraph gives its
/// points to the box around it, and less of them to the boxes further out.
final class DensityScores {
    private static final int MIN_PARAGRAPH = 40;

    /// Further out a box gets nothing.
    private static final int LEVELS = 4;

    private final IdentityHashMap<Box, Double> scores = new IdentityHashMap<>();
    private final Selection selection;

    DensityScores(Selection selection) {
        this.selection = selection;
        for (int i = 0; i < selection.blocks().size(); i++) {
            Block block = selection.blocks().get(i);
            boolean isText = block.chars() >= MIN_PARAGRAPH && block.linkDensity() < .5;
            if (isText && selection.keeps(i)) {
                score(block);
            }
        }
    }

    /// Points of a box, less its share of links.
    double of(Box box) {
        return scores.getOrDefault(box, 0.0) * (1 - selection.linkDensity(box));
    }

    private void score(Block block) {
        long commas = block.text().chars().filter(character -> character == ',').count();
        double score = 1 + commas + Math.min(block.chars() / 100, 3);
        Box box = block.holder();
        for (int level = 2; level < LEVELS + 2 && box != null; level++) {
            scores.merge(box, score, Double::sum);
            score /= level;
            box = box.parent();
        }
    }
}
