package eu.spana.ingest.parse.html.content;

import eu.spana.document.CutBlock;
import eu.spana.ingest.parse.html.outline.Block;
import eu.spana.ingest.parse.html.rules.Selection;
import eu.spana.ingest.parse.html.type.PageType;
import eu.spana.ingest.parse.text.Paragraphs;

import java.util.List;

/// The text of a page's main content.
public final class MainText {
    private final PageType type;
    private final String text;
    private final List<PlacedCut> cut;

    private MainText(PageType type, String text, List<PlacedCut> cut) {
        this.type = type;
        this.text = text;
        this.cut = cut;
    }

    static MainText of(PageType type, Selection selection) {
        var text = new StringBuilder();
        var cut = new CutBlocks();
        for (int i = 0; i < selection.blocks().size(); i++) {
            Block block = selection.blocks().get(i);
            cut.add(block, selection.rule(i), text.length());
            if (selection.keeps(i)) {
                text.append(block.gap().text()).append(block.text());
            }
        }
        return new MainText(type, text.toString(), cut.all());
    }

    public PageType type() {
        return type;
    }

    /// In the order of the page; lines of a list or table are lines of one.
    public List<String> paragraphs() {
        return Paragraphs.of(text);
    }

    /// What stood around it, in the order of the page.
    public List<CutBlock> cut() {
        return cut.stream().map(PlacedCut::block).toList();
    }

    /// What stood around it and what was cut out of it afterwards, in the order of the page.
    ///
    /// @param lines of its paragraphs, in their order
    /// @param edges paragraphs above and below the text, in their order
    public List<CutBlock> cutWith(List<CutBlock> lines, List<CutBlock> edges) {
        var order = new PageOrder(text, cut);
        order.add(lines);
        order.add(edges);
        return order.blocks();
    }
}
