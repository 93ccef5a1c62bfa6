package eu.spana.ingest.parse.quality;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Main content: words of whole texts, and segments that must or must not be in the text.
final class ContentMeasure {
    private int kept;
    private int lost;
    private int wronglyKept;

    /// Word F1 of the page under `words/all` and `words/{type}`.
    static void words(JudgedPage page, ParsedPage parsed, Scores scores) {
        String text = page.truth().text();
        if (text != null && !text.isBlank()) {
            double score = Measures.wordF1(parsed.body(), text);
            scores.add("words/all", page.id(), score);
            scores.add("words/" + page.truth().type(), page.id(), score);
        }
    }

    /// The page's own F1 under `segments`; its segments count for [#f1()] too.
    void segments(JudgedPage page, ParsedPage parsed, Scores scores) {
        List<String> with = orNone(page.truth().with());
        List<String> without = orNone(page.truth().without());
        int keptHere = count(with, parsed.body());
        int wronglyKeptHere = count(without, parsed.body());
        kept += keptHere;
        lost += with.size() - keptHere;
        wronglyKept += wronglyKeptHere;
        scores.add("segments", page.id(), f1(keptHere, with.size() - keptHere, wronglyKeptHere));
    }

    /// Over the segments of all pages.
    double f1() {
        return f1(kept, lost, wronglyKept);
    }

    private static double f1(int truePositives, int falseNegatives, int falsePositives) {
        int all = 2 * truePositives + falseNegatives + falsePositives;
        return all == 0 ? 1 : 2.0 * truePositives / all;
    }

    private static int count(List<String> segments, String body) {
        return (int) segments.stream().filter(segment -> Measures.contains(body, segment)).count();
    }

    private static List<String> orNone(@Nullable List<String> segments) {
        return segments == null ? List.of() : segments;
    }
}
