package eu.spana.ingest.parse.quality;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Title, authors and date of publication.
final class MetadataMeasure {
    private static final int DAY = "2026-07-01".length();
    private static final double ENOUGH = 0.5;

    private final Map<String, int[]> rightAndAllByBasis = new TreeMap<>();
    private int right;
    private int wrong;
    private int missing;

    static void titleAndAuthor(String set, JudgedPage page, ParsedPage parsed, Scores scores) {
        String title = page.truth().title();
        if (title != null && !title.isBlank()) {
            boolean same = Measures.sameTitle(parsed.title(), title);
            scores.add("title/" + set, page.id(), same ? 1 : 0);
        }
        List<String> author = page.truth().author();
        if (author != null && !author.isEmpty()) {
            double overlap =
                    Measures.overlap(String.join(" ", parsed.authors()), String.join(" ", author));
            scores.add("author/" + set, page.id(), overlap >= ENOUGH ? 1 : 0);
        }
    }

    void date(String set, JudgedPage page, ParsedPage parsed, Scores scores) {
        String date = page.truth().date();
        if (date == null) {
            return;
        }
        String found = parsed.published();
        boolean same = found.length() >= DAY && found.substring(0, DAY).equals(date);
        right += same ? 1 : 0;
        missing += found.isEmpty() ? 1 : 0;
        wrong += !same && !found.isEmpty() ? 1 : 0;
        scores.add("date/" + set, page.id(), same ? 1 : 0);
        int[] counts = rightAndAllByBasis.computeIfAbsent(parsed.basis(), _ -> new int[2]);
        counts[0] += same ? 1 : 0;
        counts[1]++;
    }

    double precision() {
        return (double) right / Math.max(1, right + wrong);
    }

    double f1() {
        return 2.0 * right / Math.max(1, 2 * right + wrong + missing);
    }

    /// Right dates of all by the basis that they were found on.
    String byBasis() {
        var text = new StringBuilder();
        rightAndAllByBasis.forEach((basis, counts) ->
                text.append("%s %d/%d  ".formatted(basis, counts[0], counts[1])));
        return text.toString();
    }
}
