package eu.spana.ingest.parse.html.content;

import eu.spana.ingest.parse.html.marks.Tag;
import eu.spana.ingest.parse.html.outline.Block;
import eu.spana.ingest.parse.html.outline.Box;
import eu.spana.ingest.parse.html.rules.Selection;
import eu.spana.ingest.parse.html.type.PageType;

/// Cuts blocks of nothing but links from pages that are no lists of links.
final class LinkBlocks {
    /// A full stop or a bracket may stand beside the link.
    private static final double ALL = 0.9;

    /// Where so much is links, the links are the content.
    private static final double MAX_DENSITY = 0.35;

    private LinkBlocks() {}

    /// @param content the box of all that is left
    static void cut(Selection selection, Box content, PageType type) {
        if (holdsLists(type) || selection.linkDensity(content) > MAX_DENSITY) {
            return;
        }
        for (int i = 0; i < selection.blocks().size(); i++) {
            Block block = selection.blocks().get(i);
            if (block.linkDensity() >= ALL && !isContent(block, type)) {
                selection.cut(i, "link-list");
            }
        }
    }

    private static boolean holdsLists(PageType type) {
        return switch (type) {
            case LISTING, COLLECTION, DOCUMENTATION, SERVICE -> true;
            case ARTICLE, FORUM, PRODUCT -> false;
        };
    }

    /// Headings that link to themselves, and cells of tables. In an article only the main heading
    /// does so: others are those of teasers.
    private static boolean isContent(Block block, PageType type) {
        return block.isIn(box -> isHeading(box, type) || box.has(Tag.CELL) || box.has(Tag.CODE));
    }

    private static boolean isHeading(Box box, PageType type) {
        return box.has(Tag.HEADING) && (type != PageType.ARTICLE || box.name().equals("h1"));
    }
}
