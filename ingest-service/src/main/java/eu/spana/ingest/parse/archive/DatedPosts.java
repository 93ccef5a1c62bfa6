package eu.spana.ingest.parse.archive;

import eu.spana.ingest.parse.date.TextDates;
import eu.spana.ingest.parse.text.TitleLine;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Posts with a heading that says the day: a title and a date below or above it, the same way at
/// each. A text that calls itself an archive may do without titles.
final class DatedPosts {
    private static final int MIN_POST = 300;
    private static final int MIN_ANNOUNCED_POST = 80;

    /// The first post begins above all text.
    private static final int FIRST_WITHIN = 4;

    private final List<String> paragraphs;

    private DatedPosts(List<String> paragraphs) {
        this.paragraphs = paragraphs;
    }

    static Optional<SplitText> in(List<String> paragraphs, boolean announced) {
        var posts = new DatedPosts(paragraphs);
        int minimum = announced ? MIN_ANNOUNCED_POST : MIN_POST;
        List<Integer> days =
                IntStream.range(0, paragraphs.size()).filter(posts::isDay).boxed().toList();
        if (days.size() < 2 || days.getFirst() > FIRST_WITHIN) {
            return Optional.empty();
        }
        int first = days.getFirst();
        IntPredicate hasTitleAbove = day -> day > 0 && posts.isTitle(day - 1);
        IntPredicate hasTitleBelow = day -> posts.isTitle(day + 1);
        if (hasTitleAbove.test(first)) {
            return posts.split(starts(days, hasTitleAbove, -1), minimum);
        }
        if (hasTitleBelow.test(first)) {
            return posts.split(starts(days, hasTitleBelow, 0), minimum);
        }
        return announced ? posts.split(days, minimum) : Optional.empty();
    }

    private static List<Integer> starts(List<Integer> days, IntPredicate form, int offset) {
        return days.stream().filter(form::test).map(day -> day + offset).toList();
    }

    private Optional<SplitText> split(List<Integer> starts, int minimum) {
        if (starts.size() < 2) {
            return Optional.empty();
        }
        SplitText split = SplitText.at(starts, paragraphs);
        return Optional.of(split).filter(text -> Prose.isIn(text.posts(), minimum));
    }

    private boolean isDay(int index) {
        return TextDates.isDay(paragraphs.get(index));
    }

    private boolean isTitle(int index) {
        return index < paragraphs.size() && TitleLine.isTitle(paragraphs.get(index));
    }
}
