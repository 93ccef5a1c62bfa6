package eu.spana.ingest.parse.furniture;

import eu.spana.document.CutBlock;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The lines of a text, some of them marked by the rule that cuts them.
final class MarkedLines {
    private final List<String> lines = new ArrayList<>();
    private final List<Integer> paragraphs = new ArrayList<>();
    private final List<@Nullable FurnitureRule> found = new ArrayList<>();
    private final List<@Nullable String> cutBy = new ArrayList<>();

    MarkedLines(List<String> paragraphs) {
        for (int index = 0; index < paragraphs.size(); index++) {
            for (String line : (Iterable<String>) paragraphs.get(index).lines()::iterator) {
                this.lines.add(line);
                this.paragraphs.add(index);
                this.found.add(FurnitureLines.ruleOf(line));
                this.cutBy.add(null);
            }
        }
    }

    int count() {
        return lines.size();
    }

    String text(int line) {
        return lines.get(line);
    }

    /// The rule that takes the line for furniture.
    @Nullable FurnitureRule rule(int line) {
        return found.get(line);
    }

    boolean isCut(int line) {
        return cutBy.get(line) != null;
    }

    /// The first rule that cuts a line is the one that is told.
    void cut(int line, String rule) {
        if (!isCut(line)) {
            cutBy.set(line, rule);
        }
    }

    TrimmedText trimmed() {
        List<String> kept = new ArrayList<>();
        List<CutBlock> cut = new ArrayList<>();
        for (int start = 0; start < count(); ) {
            int end = start + 1;
            while (end < count() && belongTogether(start, end)) {
                end++;
            }
            String block = String.join("\n", lines.subList(start, end));
            String rule = cutBy.get(start);
            if (rule != null) {
                cut.add(new CutBlock(rule, block));
            } else {
                keep(kept, block, start);
            }
            start = end;
        }
        return new TrimmedText(kept, cut);
    }

    private boolean belongTogether(int line, int next) {
        return paragraphs.get(line).equals(paragraphs.get(next))
                && Objects.equals(cutBy.get(line), cutBy.get(next));
    }

    /// A paragraph out of whose middle a line was cut stays one.
    private void keep(List<String> kept, String block, int start) {
        boolean goesOn = start > 0 && isCut(start - 1) && isRestOfKept(start);
        if (goesOn) {
            kept.set(kept.size() - 1, kept.getLast() + "\n" + block);
        } else {
            kept.add(block);
        }
    }

    private boolean isRestOfKept(int start) {
        int line = start - 1;
        while (line >= 0 && isCut(line) && paragraphs.get(line).equals(paragraphs.get(start))) {
            line--;
        }
        return line >= 0 && !isCut(line) && paragraphs.get(line).equals(paragraphs.get(start));
    }
}
