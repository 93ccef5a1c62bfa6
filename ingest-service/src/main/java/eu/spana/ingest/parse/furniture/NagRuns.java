package eu.spana.ingest.parse.furniture;

import java.util.Set;

/// Cuts what stands in a box of nags without nagging line by line: its heading, and the publisher's
/// praise of itself between "Subscribe now" and "Log in here".
final class NagRuns {
    private static final String RULE = "paywall";
    private static final Set<String> NAGS = Set.of("newsletter", "paywall", "login");
    private static final int MIN_RUN = 2;
    private static final int MAX_BETWEEN = 2;
    private static final int MAX_LENGTH_BETWEEN = 800;
    private static final int MIN_RUN_UNDER_HEADING = 3;
    private static final int MAX_HEADING = 60;
    private static final int MAX_HEADING_WORDS = 6;

    /// The title of the article is no heading of nags.
    private static final int MIN_TEXT_ABOVE_HEADING = 200;

    private final MarkedLines lines;

    private NagRuns(MarkedLines lines) {
        this.lines = lines;
    }

    static void cut(MarkedLines lines) {
        new NagRuns(lines).cut();
    }

    private void cut() {
        int above = 0;
        int lastEnd = 0;
        int lastLength = 0;
        for (int line = 0; line < lines.count(); line++) {
            if (!isNag(line)) {
                above += lines.isCut(line) ? 0 : lines.text(line).length();
                continue;
            }
            int start = line;
            int end = endOfRun(line);
            if (lastLength >= MIN_RUN && end - start >= MIN_RUN && isPraise(lastEnd, start)) {
                cut(lastEnd, start);
            }
            if (end - start >= MIN_RUN_UNDER_HEADING && above >= MIN_TEXT_ABOVE_HEADING) {
                cutHeading(start - 1);
            }
            lastEnd = end;
            lastLength = end - start;
            line = end - 1;
        }
    }

    private int endOfRun(int start) {
        int end = start;
        while (end < lines.count() && isNag(end)) {
            end++;
        }
        return end;
    }

    private boolean isNag(int line) {
        FurnitureRule rule = lines.rule(line);
        return rule != null && NAGS.contains(rule.name());
    }

    private boolean isPraise(int from, int to) {
        int length = 0;
        boolean nags = false;
        for (int line = from; line < to; line++) {
            length += lines.text(line).length();
            nags |= FurnitureLines.nags(lines.text(line));
        }
        return nags && to - from <= MAX_BETWEEN && length <= MAX_LENGTH_BETWEEN;
    }

    private void cutHeading(int line) {
        String text = lines.text(line);
        boolean isHeading =
                text.length() <= MAX_HEADING
                        && text.split(" ").length <= MAX_HEADING_WORDS
                        && !FurnitureLines.endsSentence(text);
        if (isHeading) {
            cut(line, line + 1);
        }
    }

    private void cut(int from, int to) {
        for (int line = from; line < to; line++) {
            lines.cut(line, RULE);
        }
    }
}
