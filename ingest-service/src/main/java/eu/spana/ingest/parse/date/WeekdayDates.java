package eu.spana.ingest.parse.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/// Tells the day of a text that names it by its day of the week alone: `Wednesday (2 May)`.
public final class WeekdayDates {
    private WeekdayDates() {}

    /// The last day before the bound that fell so, by the first line that names one.
    ///
    /// @param bound the last day that it may be
    public static Optional<LocalDate> first(Stream<DatedLine> lines, LocalDate bound) {
        return lines.flatMap(line -> line.dates().stream())
                .filter(date -> date.weekday() != null && date.year() == 0 && date.day() > 0)
                .flatMap(date -> WeekdayYear.lastBefore(bound, date).stream())
                .findFirst();
    }
}
