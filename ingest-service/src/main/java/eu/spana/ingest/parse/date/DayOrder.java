package eu.spana.ingest.parse.date;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Which order a page writes numeric dates in, by those that can be read one way only.
public final class DayOrder {
    private static final Pattern DATE =
            Pattern.compile("(?<![\\d/])(\\d{1,2})/(\\d{1,2})/(?:20)?\\d{2}(?![\\d/])");
    private static final int MAX_LENGTH = 200;
    private static final int MONTHS = 12;

    private DayOrder() {}

    /// The style with the order that the lines prove; as it was where they prove none.
    public static DateStyle of(Stream<String> lines, DateStyle style) {
        return lines.filter(line -> line.length() <= MAX_LENGTH && line.indexOf('/') > 0)
                .flatMap(line -> DATE.matcher(line).results().flatMap(DayOrder::monthFirst))
                .findFirst()
                .map(style::withMonthFirst)
                .orElse(style);
    }

    private static Stream<Boolean> monthFirst(MatchResult date) {
        int first = Integer.parseInt(date.group(1));
        int second = Integer.parseInt(date.group(2));
        if (first > MONTHS == second > MONTHS) {
            return Stream.empty();
        }
        return Stream.of(second > MONTHS);
    }
}
