package eu.spana.ingest.parse.html.content;

import eu.spana.ingest.parse.html.outline.Block;
import eu.spana.ingest.parse.html.rules.Selection;
import eu.spana.ingest.parse.html.type.PageType;

/// Cuts what stands above the main heading of a page that is no article: notices, filters, pictures
/// of a product. The lead of an article may stand there.
final class AboveHeading {
    /// A heading below so much of the text is not that of the page.
    private static final double MAX_SHARE = 0.5;

    private AboveHeading() {}

    static void cut(Selection selection, PageType type) {
        int heading = type == PageType.ARTICLE ? 0 : mainHeading(selection);
        int all = selection.chars(0, selection.blocks().size());
        if (selection.chars(0, heading) <= MAX_SHARE * all) {
            for (int i = 0; i < heading; i++) {
                selection.cut(i, "above-heading");
            }
        }
    }

    /// Number of the first block in it; 0 when there is none.
    private static int mainHeading(Selection selection) {
        for (int i = 0; i < selection.blocks().size(); i++) {
            if (selection.keeps(i) && isIn(selection.blocks().get(i))) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isIn(Block block) {
        return block.isIn(box -> box.name().equals("h1"));
    }
}
