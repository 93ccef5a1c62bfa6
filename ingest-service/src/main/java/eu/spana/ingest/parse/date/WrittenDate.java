package eu.spana.ingest.parse.date;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/// A date in a text, as complete as it is written there.
///
/// @param year 0 when it is not written
/// @param day 0 when it is not written
/// @param weekday beside it in the text
/// @param start where it begins in the text
/// @param end where it ends
/// @param inWords whether the month is named and not numbered
public record WrittenDate(
        int year,
        int month,
        int day,
        @Nullable DayOfWeek weekday,
        int start,
        int end,
        boolean inWords) {
    /// The day; empty when year or day are missing, or the calendar has no such day.
    public Optional<LocalDate> full() {
        return year == 0 || day == 0 ? Optional.empty() : in(year);
    }

    /// The day in a year; empty when that year has no such day.
    Optional<LocalDate> in(int someYear) {
        try {
            return Optional.of(LocalDate.of(someYear, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    boolean isPlausible() {
        return month >= 1 && month <= 12 && day <= (day == 0 ? 0 : Month.of(month).maxLength());
    }

    WrittenDate inMonth(int value) {
        return new WrittenDate(year, value, day, weekday, start, end, inWords);
    }

    WrittenDate on(@Nullable DayOfWeek value) {
        return new WrittenDate(year, month, day, value, start, end, inWords);
    }
}
