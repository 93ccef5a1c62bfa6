package eu.spana.ingest.parse.furniture;

import eu.spana.ingest.parse.furniture.FurnitureRule.Action;

/// Cuts what stands under the heading of a list of links, of comments, of a reader's likes: to the
/// end of the text, or as far as the list goes where the article goes on below it.
final class LinkLists {
    /// So much text stands before a line that may end the article: no article is lost to its own
    /// first lines.
    private static final int MIN_ARTICLE = 400;

    /// Shorter paragraphs may be teasers.
    private static final int MIN_PROSE = 200;

    /// An article whose rest is longer than this share of what stands above goes on.
    private static final double MAX_REST = 0.3;

    private static final int MAX_LINK = 150;
    private static final int MAX_LINKS_INSIDE = 6;

    private final MarkedLines lines;
    private final int[] proseFrom;
    private int kept;

    private LinkLists(MarkedLines lines) {
        this.lines = lines;
        this.proseFrom = new int[lines.count() + 1];
        for (int line = lines.count() - 1; line >= 0; line--) {
            proseFrom[line] = proseFrom[line + 1] + prose(lines.text(line));
        }
    }

    static void cut(MarkedLines lines) {
        new LinkLists(lines).cut();
    }

    private void cut() {
        for (int line = 0; line < lines.count(); line++) {
            FurnitureRule rule = lines.rule(line);
            if (rule == null || lines.isCut(line)) {
                kept += lines.isCut(line) ? 0 : lines.text(line).length();
            } else if (rule.action() == Action.END || rule.action() == Action.LINKS) {
                if (endsAt(line, rule)) {
                    cutFrom(line, rule);
                    TeaserTail.cut(lines, line);
                    return;
                }
                lines.cut(line, rule.name());
                cutLinksBelow(line, rule);
            }
        }
    }

    private boolean endsAt(int line, FurnitureRule rule) {
        boolean goesOn = rule.action() == Action.LINKS && proseFrom[line + 1] > kept * MAX_REST;
        return kept >= MIN_ARTICLE && !goesOn;
    }

    private void cutFrom(int first, FurnitureRule rule) {
        for (int line = first; line < lines.count(); line++) {
            lines.cut(line, rule.name());
        }
    }

    private void cutLinksBelow(int heading, FurnitureRule rule) {
        if (kept < MIN_ARTICLE || rule.action() != Action.LINKS) {
            return;
        }
        int last = Math.min(lines.count() - 1, heading + MAX_LINKS_INSIDE);
        int line = heading + 1;
        while (line <= last && looksLikeLink(lines.text(line))) {
            line++;
        }
        // A long run of short lines is no list of links but the article's own.
        if (line <= last || line == lines.count()) {
            for (int link = heading + 1; link < line; link++) {
                lines.cut(link, rule.name());
            }
        }
    }

    private static boolean looksLikeLink(String line) {
        return line.length() <= MAX_LINK && !FurnitureLines.endsSentence(line);
    }

    private static int prose(String line) {
        return line.length() >= MIN_PROSE && FurnitureLines.endsSentence(line) ? line.length() : 0;
    }
}
