package eu.spana.ingest.parse.memory;

import java.util.BitSet;
import java.util.List;

/// Decides which lines of an article are furniture of its site: those that recur above and below
/// its text, and inside it those that are no mere headings. What is as long as an article is none,
/// be it one line or several that recur together: it is an article that was met before.
final class RecurringLines {
    /// No line of furniture is longer; cookie notices are cut before.
    private static final int MAX_LINE = 400;

    /// Lines that recur together are an article when they are longer.
    private static final int MAX_RUN = 800;

    /// Shorter lines inside an article may be headings of its sections.
    private static final int MIN_LINE_INSIDE = 30;

    /// A shorter line alone may be a salutation.
    private static final int MIN_LONE_LINE = 20;

    /// An article that would lose more is itself what recurs.
    private static final double MAX_LOSS = 0.5;

    private final List<String> lines;
    private final Recurrence[] known;
    private final BitSet furniture = new BitSet();
    private int lost;

    private RecurringLines(List<String> lines, Recurrence[] known) {
        this.lines = lines;
        this.known = known;
    }

    /// Indices of the lines that are furniture.
    ///
    /// @param lines none of them blank
    /// @param known of each line
    static BitSet of(List<String> lines, Recurrence[] known) {
        var recurring = new RecurringLines(lines, known);
        recurring.decide();
        int length = lines.stream().mapToInt(String::length).sum();
        return recurring.lost > length * MAX_LOSS ? new BitSet() : recurring.furniture;
    }

    private void decide() {
        for (int start = 0; start < lines.size(); start++) {
            int end = start;
            while (end < lines.size() && known[end].isFurniture()) {
                end++;
            }
            if (end > start && !isArticle(start, end)) {
                decide(start, end);
            }
            start = end;
        }
    }

    private void decide(int start, int end) {
        boolean atEdge = start == 0 || end == lines.size();
        boolean lone = end - start == 1;
        for (int line = start; line < end; line++) {
            int length = lines.get(line).length();
            boolean goes =
                    atEdge
                            ? !lone || length >= MIN_LONE_LINE
                            : known[line].isFurnitureInside() && length >= MIN_LINE_INSIDE;
            if (goes) {
                furniture.set(line);
                lost += length;
            }
        }
    }

    private boolean isArticle(int start, int end) {
        int length = 0;
        for (int line = start; line < end; line++) {
            length += lines.get(line).length();
            if (lines.get(line).length() > MAX_LINE) {
                return true;
            }
        }
        return length > MAX_RUN;
    }
}
