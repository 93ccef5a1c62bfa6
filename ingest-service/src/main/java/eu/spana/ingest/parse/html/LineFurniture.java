package eu.spana.ingest.parse.html;

import eu.spana.document.CutBlock;
import eu.spana.ingest.parse.furniture.FurnitureLines;
import eu.spana.ingest.parse.furniture.FurnitureRule;
import eu.spana.ingest.parse.furniture.TrimmedText;

import java.util.ArrayList;
import java.util.List;

/// Cuts lines of furniture one by one and nothing that follows them: on a forum or in a list the
/// line that ends an article stands between posts.
final class LineFurniture {
    private final List<String> kept = new ArrayList<>();
    private final List<CutBlock> cut = new ArrayList<>();

    private LineFurniture() {}

    static TrimmedText trim(List<String> paragraphs) {
        var furniture = new LineFurniture();
        paragraphs.forEach(furniture::add);
        return new TrimmedText(furniture.kept, furniture.cut);
    }

    private void add(String paragraph) {
        List<String> lines = new ArrayList<>();
        for (String line : (Iterable<String>) paragraph.lines()::iterator) {
            FurnitureRule rule = FurnitureLines.ruleOf(line);
            if (rule == null) {
                lines.add(line);
            } else {
                cut.add(new CutBlock(rule.name(), line));
            }
        }
        if (!lines.isEmpty()) {
            kept.add(String.join("\n", lines));
        }
    }
}
