package eu.spana.query.web.wording;

import eu.spana.document.Published;
import eu.spana.query.compile.Period;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Locale;

/// Dates in words, in UTC.
public record Dates(Locale locale) {
    public Dates {
        // Day before month, as everywhere in Europe.
        locale = locale.getLanguage().equals("en") ? Locale.UK : locale;
    }

    /// As exact as it is known; as it stands where it is no date.
    public String published(Published published) {
        String date = published.date();
        try {
            return switch (published.precision()) {
                case INSTANT -> day(LocalDate.ofInstant(Instant.parse(date), ZoneOffset.UTC));
                case DAY -> day(LocalDate.parse(date));
                case MONTH -> month(YearMonth.parse(date));
                case YEAR -> Year.parse(date).toString();
            };
        } catch (DateTimeParseException unreadable) {
            return date;
        }
    }

    /// A year, a month or a day, whichever the period is.
    public String period(Period period) {
        LocalDate start = period.start();
        if (isDay(period)) {
            return day(start);
        }
        return isMonth(period) ? month(YearMonth.from(start)) : Year.from(start).toString();
    }

    /// As [#period], for a place with little room.
    public String shortPeriod(Period period) {
        LocalDate start = period.start();
        if (isDay(period)) {
            return start.format(pattern("d MMM"));
        }
        return isMonth(period) ? start.format(pattern("LLL yyyy")) : Year.from(start).toString();
    }

    public String instant(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(ZoneOffset.UTC)
                .format(instant);
    }

    static boolean isReadable(Published published) {
        return published.precision() == Published.Precision.INSTANT
                ? isInstant(published.date())
                : Period.parse(published.date()).isPresent();
    }

    private static boolean isInstant(String date) {
        try {
            Instant.parse(date);
            return true;
        } catch (DateTimeParseException unreadable) {
            return false;
        }
    }

    private static boolean isDay(Period period) {
        return period.start().plusDays(1).equals(period.end());
    }

    private static boolean isMonth(Period period) {
        return period.start().plusMonths(1).equals(period.end());
    }

    private String day(LocalDate date) {
        return date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
    }

    private String month(YearMonth month) {
        return month.format(pattern("LLLL yyyy"));
    }

    private DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale);
    }
}
