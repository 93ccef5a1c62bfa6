package eu.spana.ingest.parse.html.content;

import eu.spana.ingest.parse.furniture.FurnitureLines;
import eu.spana.ingest.parse.furniture.FurnitureRule;
import eu.spana.ingest.parse.html.outline.Block;
import eu.spana.ingest.parse.html.outline.Box;
import eu.spana.ingest.parse.html.rules.Selection;
import eu.spana.ingest.parse.html.type.PageType;

import org.jspecify.annotations.Nullable;

/// Cuts boxes whose first line names them as furniture: what other customers bought, related
/// questions, a form for an answer. On an article such a line ends the text.
final class TitledFurniture {
    /// A line over more than this is the heading of the page.
    private static final double MAX_SHARE = 0.5;

    private TitledFurniture() {}

    static void cut(Selection selection, PageType type) {
        if (!isCut(type)) {
            return;
        }
        int all = selection.chars(0, selection.blocks().size());
        for (int i = 1; i < selection.blocks().size(); i++) {
            FurnitureRule rule = selection.keeps(i) ? titleOf(selection.blocks().get(i)) : null;
            Box box = rule == null ? null : boxBelow(i, selection);
            if (rule != null && box != null && selection.chars(box) <= MAX_SHARE * all) {
                selection.cut(box, rule.name());
            }
        }
    }

    private static boolean isCut(PageType type) {
        return switch (type) {
            case PRODUCT, FORUM, COLLECTION -> true;
            case ARTICLE, LISTING, DOCUMENTATION, SERVICE -> false;
        };
    }

    private static @Nullable FurnitureRule titleOf(Block block) {
        FurnitureRule rule = FurnitureLines.ruleOf(block.text());
        return rule != null && heads(rule) ? rule : null;
    }

    private static boolean heads(FurnitureRule rule) {
        return switch (rule.action()) {
            case LINKS, END -> true;
            case LINE, CREDIT, WORDS, ABOUT -> false;
        };
    }

    /// The outermost box that holds nothing above the block.
    private static @Nullable Box boxBelow(int block, Selection selection) {
        Box outermost = null;
        Box box = selection.blocks().get(block).box();
        while (box != null && selection.chars(box.firstBlock(), block) == 0) {
            outermost = box;
            box = box.parent();
        }
        return outermost;
    }
}
