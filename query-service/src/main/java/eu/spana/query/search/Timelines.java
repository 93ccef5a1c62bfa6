package eu.spana.query.search;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MONTHS;
import static java.time.temporal.ChronoUnit.YEARS;

import eu.spana.query.execute.SearchResult.DateCount;
import eu.spana.query.search.Timeline.Interval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Counts by month or by day → a timeline whose interval suits the period that they span.
final class Timelines {
    /// What can still be told apart, and clicked, beside each other.
    private static final int MAX_BUCKETS = 62;

    private static final int MONTHS_SHOWN_BY_DAY = 2;
    private static final int DECADE = 10;

    private Timelines() {}

    /// Whether the months are so few that days would say more.
    static boolean needDays(List<DateCount> months) {
        return !months.isEmpty() && count(Interval.MONTH, months) <= MONTHS_SHOWN_BY_DAY;
    }

    /// @param days of all that was found
    static Timeline ofDays(List<DateCount> days) {
        return of(Interval.DAY, days);
    }

    /// @param months of all that was found
    static Timeline ofMonths(List<DateCount> months) {
        for (Interval interval : List.of(Interval.MONTH, Interval.YEAR)) {
            if (count(interval, months) <= MAX_BUCKETS) {
                return of(interval, months);
            }
        }
        return of(Interval.DECADE, months);
    }

    private static Timeline of(Interval interval, List<DateCount> counts) {
        if (counts.isEmpty()) {
            return new Timeline(interval, List.of());
        }
        Map<LocalDate, Long> byStart =
                counts.stream()
                        .collect(
                                Collectors.toMap(
                                        count -> start(interval, count.start()),
                                        DateCount::count,
                                        Long::sum,
                                        TreeMap::new));
        List<Timeline.Bucket> buckets = new ArrayList<>();
        LocalDate last = counts.getLast().start();
        for (LocalDate at = start(interval, counts.getFirst().start());
                !at.isAfter(last);
                at = next(interval, at)) {
            buckets.add(bucket(interval, at, byStart.getOrDefault(at, 0L)));
        }
        return new Timeline(interval, buckets);
    }

    private static long count(Interval interval, List<DateCount> counts) {
        if (counts.isEmpty()) {
            return 0;
        }
        LocalDate first = start(interval, counts.getFirst().start());
        LocalDate last = start(interval, counts.getLast().start());
        return 1
                + switch (interval) {
                    case DAY -> DAYS.between(first, last);
                    case MONTH -> MONTHS.between(first, last);
                    case YEAR -> YEARS.between(first, last);
                    case DECADE -> YEARS.between(first, last) / DECADE;
                };
    }

    private static LocalDate start(Interval interval, LocalDate date) {
        return switch (interval) {
            case DAY -> date;
            case MONTH -> date.withDayOfMonth(1);
            case YEAR -> date.withDayOfYear(1);
            case DECADE -> date.withDayOfYear(1).withYear(date.getYear() / DECADE * DECADE);
        };
    }

    private static LocalDate next(Interval interval, LocalDate start) {
        return switch (interval) {
            case DAY -> start.plusDays(1);
            case MONTH -> start.plusMonths(1);
            case YEAR -> start.plusYears(1);
            case DECADE -> start.plusYears(DECADE);
        };
    }

    private static Timeline.Bucket bucket(Interval interval, LocalDate start, long count) {
        int year = start.getYear();
        return switch (interval) {
            case DAY -> new Timeline.Bucket(start.toString(), start.toString(), count);
            case MONTH -> {
                String month = "%d-%02d".formatted(year, start.getMonthValue());
                yield new Timeline.Bucket(month, month, count);
            }
            case YEAR -> new Timeline.Bucket("" + year, "" + year, count);
            case DECADE -> new Timeline.Bucket("" + year, "" + (year + DECADE - 1), count);
        };
    }
}
