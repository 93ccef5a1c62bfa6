package eu.spana.ingest.parse.html.content;

import eu.spana.document.CutBlock;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Puts what was cut box by box and what was cut line by line into the order of the page.
final class PageOrder {
    /// A line is looked for in this many characters below the one before it.
    private static final int REACH = 100_000;

    private final String text;
    private final List<PlacedCut> placed;

    /// @param text in which the lines stood before they were cut
    /// @param boxes placed in this text
    PageOrder(String text, List<PlacedCut> boxes) {
        this.text = text;
        this.placed = new ArrayList<>(boxes);
    }

    /// @param lines in their order
    void add(List<CutBlock> lines) {
        int above = 0;
        for (CutBlock line : lines) {
            int end = Math.min(text.length(), above + REACH);
            int found = text.indexOf(firstLine(line), above, end);
            above = Math.max(above, found);
            placed.add(new PlacedCut(above, line));
        }
    }

    List<CutBlock> blocks() {
        return placed.stream()
                .sorted(Comparator.comparingInt(PlacedCut::at))
                .map(PlacedCut::block)
                .toList();
    }

    private static String firstLine(CutBlock block) {
        return block.text().lines().findFirst().orElse("");
    }
}
