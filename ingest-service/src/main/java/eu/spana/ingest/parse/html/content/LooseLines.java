package eu.spana.ingest.parse.html.content;

import eu.spana.ingest.parse.html.marks.Tag;
import eu.spana.ingest.parse.html.outline.Block;
import eu.spana.ingest.parse.html.outline.Box;
import eu.spana.ingest.parse.html.rules.Selection;

/// Cuts short lines that stand in no paragraph, list, table or heading, from pages that are written
/// in these: labels, badges, prices, counts. Pages that are built of nothing but boxes stay whole.
final class LooseLines {
    /// Share of the text in elements for text from which a page counts as written in them. With .7
    /// collections lose their cards.
    private static final double MIN_WRITTEN = 0.8;

    /// Longer lines may be paragraphs by another name.
    private static final int MAX_CHARS = 60;

    private LooseLines() {}

    static void cut(Selection selection) {
        int written = 0;
        int all = 0;
        boolean[] isLoose = new boolean[selection.blocks().size()];
        for (int i = 0; i < isLoose.length; i++) {
            if (selection.keeps(i)) {
                Block block = selection.blocks().get(i);
                boolean isWritten = block.isIn(LooseLines::isForText);
                written += isWritten ? block.chars() : 0;
                all += block.chars();
                isLoose[i] = !isWritten && block.chars() < MAX_CHARS;
            }
        }
        if (written >= MIN_WRITTEN * all) {
            cut(selection, isLoose);
        }
    }

    private static void cut(Selection selection, boolean[] isLoose) {
        for (int i = 0; i < isLoose.length; i++) {
            if (isLoose[i]) {
                selection.cut(i, "loose-line");
            }
        }
    }

    private static boolean isForText(Box box) {
        return box.has(Tag.PARAGRAPH)
                || box.has(Tag.ITEM)
                || box.has(Tag.CELL)
                || box.has(Tag.TERM)
                || box.has(Tag.QUOTE)
                || box.has(Tag.CODE)
                || box.has(Tag.HEADING);
    }
}
