package eu.spana.ingest.parse.furniture;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Cuts teasers of other articles, a title and one paragraph each, that stand between the article
/// and the lists of links below it. What proves a teaser is its title standing in those lists too;
/// one proven, those above it of the same shape go with it.
final class TeaserTail {
    private static final String RULE = "teaser";
    private static final int MAX_TITLE = 150;
    private static final int MAX_TEASER = 300;

    /// More are an article of short sections.
    private static final int MAX_TEASERS = 8;

    /// What is left of the text when the teasers are gone, at least.
    private static final double MIN_REST = 0.5;

    private final MarkedLines lines;
    private final Set<String> links = new HashSet<>();

    private TeaserTail(MarkedLines lines, int end) {
        this.lines = lines;
        for (int line = end; line < lines.count(); line++) {
            links.add(normalised(lines.text(line)));
        }
    }

    /// @param end where the lists begin
    static void cut(MarkedLines lines, int end) {
        new TeaserTail(lines, end).cut(end);
    }

    private void cut(int end) {
        int start = end;
        boolean proven = false;
        for (int teaser = 0; teaser < MAX_TEASERS && isTeaser(start); teaser++) {
            proven |= links.contains(normalised(lines.text(start - 2)));
            start -= 2;
            start -= isLabel(start - 1) ? 1 : 0;
        }
        if (proven && length(0, start) >= MIN_REST * length(0, end)) {
            for (int line = start; line < end; line++) {
                lines.cut(line, RULE);
            }
        }
    }

    /// Whether a title and a teaser stand right above the line.
    private boolean isTeaser(int below) {
        return below >= 3
                && lines.text(below - 1).length() <= MAX_TEASER
                && FurnitureLines.endsSentence(lines.text(below - 1))
                && lines.text(below - 2).length() <= MAX_TITLE
                && !FurnitureLines.endsSentence(lines.text(below - 2))
                && !lines.isCut(below - 1);
    }

    /// `Focus`, `Opinion`: the kind of the article that the teaser is for.
    private boolean isLabel(int line) {
        String text = lines.text(line);
        return line > 0 && text.length() <= 20 && text.indexOf(' ') < 0 && isWord(text);
    }

    private static boolean isWord(String text) {
        return text.chars().allMatch(Character::isLetter);
    }

    private int length(int from, int to) {
        int length = 0;
        for (int line = from; line < to; line++) {
            length += lines.isCut(line) ? 0 : lines.text(line).length();
        }
        return length;
    }

    private static String normalised(String line) {
        return FurnitureLines.withoutMark(line).toLowerCase(Locale.ROOT);
    }
}
