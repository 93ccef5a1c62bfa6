package eu.spana.ingest.parse.date;

import java.time.LocalDate;
import java.util.Optional;

/// Tells the year of a day that is written with its day of the week alone: `Wednesday (2 May)`.
final class WeekdayYear {
    /// A day falls on the same day of the week again after at most twelve years, but 29 February.
    private static final int YEARS_BACK = 28;

    private WeekdayYear() {}

    /// The last such day that is not after the given one.
    static Optional<LocalDate> lastBefore(LocalDate visit, WrittenDate date) {
        for (int year = visit.getYear(); year > visit.getYear() - YEARS_BACK; year--) {
            Optional<LocalDate> day =
                    date.in(year)
                            .filter(some -> some.getDayOfWeek() == date.weekday())
                            .filter(some -> !some.isAfter(visit));
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }
}
