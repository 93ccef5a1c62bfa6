package eu.spana.query.compile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A year, a month or a day: `2012`, `2012-05` or `2012-05-02`.
///
/// @param end the first day after it
public record Period(LocalDate start, LocalDate end) {
    /// What [#parse] takes, in words for a caller.
    public static final String ALLOWED = "a date such as 2012-05-02, 2012-05 or 2012";

    private static final Pattern FORM =
            Pattern.compile("([1-9][0-9]{3})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

    /// Empty when the text is not of one of the three forms, or no date of the calendar.
    public static Optional<Period> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(of(matcher));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    private static Period of(Matcher matcher) {
        int year = Integer.parseInt(matcher.group(1));
        if (matcher.group(2) == null) {
            LocalDate start = LocalDate.of(year, 1, 1);
            return new Period(start, start.plusYears(1));
        }
        int month = Integer.parseInt(matcher.group(2));
        if (matcher.group(3) == null) {
            LocalDate start = LocalDate.of(year, month, 1);
            return new Period(start, start.plusMonths(1));
        }
        LocalDate start = LocalDate.of(year, month, Integer.parseInt(matcher.group(3)));
        return new Period(start, start.plusDays(1));
    }
}
