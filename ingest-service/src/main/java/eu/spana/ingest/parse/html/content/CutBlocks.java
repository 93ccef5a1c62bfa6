package eu.spana.ingest.parse.html.content;

import eu.spana.document.CutBlock;
import eu.spana.ingest.parse.html.outline.Block;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Gathers what was cut: neighbours that one rule cut are one block. Bounded, since menus may be
/// longer than all the articles of a site.
final class CutBlocks {
    private static final int MAX_TOTAL = 64 * 1024;
    private static final int MAX_BLOCK = 4 * 1024;

    private final List<PlacedCut> cut = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable String rule;
    private int at;
    private int room = MAX_TOTAL;

    /// @param by the rule that cut the block; null when it is in
    /// @param above characters of the kept text above it
    void add(Block block, @Nullable String by, int above) {
        if (by == null || !by.equals(rule)) {
            end();
            rule = by;
            at = above;
        }
        if (by != null && text.length() < MAX_BLOCK) {
            text.append(text.isEmpty() ? "" : block.gap().text()).append(block.text());
        }
    }

    List<PlacedCut> all() {
        end();
        return List.copyOf(cut);
    }

    private void end() {
        String by = rule;
        int length = Math.min(text.length(), Math.min(MAX_BLOCK, room));
        if (by != null && length > 0) {
            cut.add(new PlacedCut(at, new CutBlock(by, text.substring(0, length).strip())));
            room -= length;
        }
        text.setLength(0);
    }
}
