package eu.spana.ingest.parse.html.content;

import eu.spana.document.CutBlock;
import eu.spana.ingest.parse.html.outline.Block;
import eu.spana.ingest.parse.html.rules.Selection;
import eu.spana.ingest.parse.html.type.PageType;
import eu.spana.ingest.parse.text.Paragraphs;

import java.util.List;

/// The text of a page's main content.
///
/// @param paragraphs in the order of the page; lines of a list or table are lines of one
/// @param cut what stood around it, in the order of the page
public record MainText(PageType type, List<String> paragraphs, List<CutBlock> cut) {
    public MainText {
        paragraphs = List.copyOf(paragraphs);
        cut = List.copyOf(cut);
    }

    static MainText of(PageType type, Selection selection) {
        var text = new StringBuilder();
        for (int i = 0; i < selection.blocks().size(); i++) {
            if (selection.keeps(i)) {
                Block block = selection.blocks().get(i);
                text.append(block.gap().text()).append(block.text());
            }
        }
        return new MainText(type, Paragraphs.of(text.toString()), CutBlocks.of(selection));
    }
}
