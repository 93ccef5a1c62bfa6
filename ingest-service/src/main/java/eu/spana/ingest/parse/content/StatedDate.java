package eu.spana.ingest.parse.content;

import eu.spana.document.Published.Precision;
import eu.spana.ingest.parse.date.DateStyle;
import eu.spana.ingest.parse.date.DatesInText;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date as a page states it for machines. The day is the publisher's: an instant whose day in UTC
/// is another than in the publisher's zone, and midnight, which stands for no time, are no more
/// exact than that day.
///
/// @param date as `Published` writes it
/// @param start of the time that it means, in UTC
public record StatedDate(String date, Instant start, Precision precision) {
    private static final Pattern ISO =
            Pattern.compile(
                    "^(\\d{4})[-/](\\d{1,2})(?:[-/](\\d{1,2})(?:[T\\s_]+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?"
                        + "(?:[.,:]\\d{1,9})?\\s*(Z|UTC|GMT|[+-]\\d{2}:?\\d{2}|[+-]\\d{2})?)?)?(?!\\d).*");
    private static final Pattern BASIC =
            Pattern.compile("^(\\d{4})(\\d{2})(\\d{2})(?:T?\\d{4,6})?Z?$");
    private static final Pattern EPOCH = Pattern.compile("^\\d{10}(?:\\d{3})?$");
    private static final Pattern YEAR = Pattern.compile("^\\d{4}$");
    private static final Pattern RFC = Pattern.compile("^[A-Za-z]{3}, \\d.*\\d:\\d\\d.*");
    private static final Pattern UTC = Pattern.compile("\\s+(?:UTC|UT|Z)$");
    private static final int MILLIS_DIGITS = 13;

    /// Empty when the text holds no date.
    static Optional<StatedDate> of(String text, DateStyle style) {
        try {
            return forMachines(text).or(() -> forPeople(text, style));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<StatedDate> forMachines(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return Optional.of(iso(iso));
        }
        Matcher basic = BASIC.matcher(text);
        if (basic.matches() && text.length() != MILLIS_DIGITS) {
            return Optional.of(
                    day(LocalDate.of(number(basic, 1), number(basic, 2), number(basic, 3))));
        }
        if (EPOCH.matcher(text).matches()) {
            long value = Long.parseLong(text);
            boolean isMillis = text.length() == MILLIS_DIGITS;
            return Optional.of(instant(Instant.ofEpochMilli(isMillis ? value : value * 1000)));
        }
        if (YEAR.matcher(text).matches()) {
            Year year = Year.parse(text);
            return Optional.of(new StatedDate(text, startOf(year.atDay(1)), Precision.YEAR));
        }
        return RFC.matcher(text).matches() ? rfc(text) : Optional.empty();
    }

    private static Optional<StatedDate> rfc(String text) {
        try {
            String zoned = UTC.matcher(text).replaceFirst(" GMT");
            return Optional.of(
                    zoned(OffsetDateTime.parse(zoned, DateTimeFormatter.RFC_1123_DATE_TIME)));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    private static Optional<StatedDate> forPeople(String text, DateStyle style) {
        return DatesInText.in(text, style).stream()
                .flatMap(date -> date.full().stream())
                .findFirst()
                .map(StatedDate::day);
    }

    private static StatedDate iso(Matcher iso) {
        if (iso.group(3) == null) {
            YearMonth month = YearMonth.of(number(iso, 1), number(iso, 2));
            return new StatedDate(month.toString(), startOf(month.atDay(1)), Precision.MONTH);
        }
        LocalDate day = LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
        if (iso.group(4) == null || iso.group(7) == null) {
            return day(day);
        }
        int seconds = iso.group(6) == null ? 0 : number(iso, 6);
        LocalTime time = LocalTime.of(number(iso, 4) % 24, number(iso, 5), Math.min(59, seconds));
        return zoned(OffsetDateTime.of(day, time, offset(iso.group(7))));
    }

    private static ZoneOffset offset(String zone) {
        boolean isUtc = Character.isLetter(zone.charAt(0));
        return isUtc ? ZoneOffset.UTC : ZoneOffset.of(zone);
    }

    private static StatedDate zoned(OffsetDateTime time) {
        LocalDate day = time.toLocalDate();
        boolean sameDay = day.equals(LocalDate.ofInstant(time.toInstant(), ZoneOffset.UTC));
        boolean isMidnight = time.toLocalTime().equals(LocalTime.MIDNIGHT);
        return sameDay && !isMidnight ? instant(time.toInstant()) : day(day);
    }

    private static StatedDate instant(Instant instant) {
        return new StatedDate(instant.toString(), instant, Precision.INSTANT);
    }

    private static StatedDate day(LocalDate day) {
        return new StatedDate(day.toString(), startOf(day), Precision.DAY);
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
