package eu.spana.ingest.parse.archive;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Entries of a live ticker, each below the time of day at which it was written, the newest first
/// or last. Short notes stay together: they are no posts.
final class TickerPosts {
    private static final int MIN_ENTRIES = 3;
    private static final int MIN_ENTRY = 200;
    private static final int MINUTES = 60;
    private static final Pattern TIME =
            Pattern.compile(
                    "(?iu)(?:(?:kl\\.?|klo|um|om|godz\\.)\\h)?([01]?\\d|2[0-3])[:.h]([0-5]\\d)"
                        + "(?:\\h?(?:uhr|h|cet|cest|gmt|utc|am|pm))?(?:\\h*[–—:|-]\\h.*|\\n.*)?",
                    Pattern.DOTALL);

    private TickerPosts() {}

    static Optional<SplitText> in(List<String> paragraphs) {
        List<Integer> starts =
                IntStream.range(0, paragraphs.size())
                        .filter(index -> TIME.matcher(paragraphs.get(index)).matches())
                        .boxed()
                        .toList();
        if (starts.size() < MIN_ENTRIES || !isInOrder(starts, paragraphs)) {
            return Optional.empty();
        }
        return Optional.of(SplitText.at(starts, paragraphs))
                .filter(split -> Prose.isIn(split.posts(), MIN_ENTRY));
    }

    private static boolean isInOrder(List<Integer> starts, List<String> paragraphs) {
        int[] times = starts.stream().mapToInt(start -> timeOf(paragraphs.get(start))).toArray();
        return IntStream.range(1, times.length).allMatch(at -> times[at - 1] <= times[at])
                || IntStream.range(1, times.length).allMatch(at -> times[at - 1] >= times[at]);
    }

    private static int timeOf(String paragraph) {
        Matcher matcher = TIME.matcher(paragraph);
        return matcher.matches() ? minutes(matcher) : 0;
    }

    private static int minutes(MatchResult time) {
        return Integer.parseInt(time.group(1)) * MINUTES + Integer.parseInt(time.group(2));
    }
}
