package eu.spana.ingest.parse.content;

import eu.spana.document.Published;
import eu.spana.document.Published.Basis;
import eu.spana.document.Published.Precision;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads machine-readable dates of publication: ISO 8601 in its common forms, and RFC 1123 as feeds
/// have it. What lies before the web or after the visit is no date of publication.
public final class PublishedDates {
    private static final int FIRST_YEAR = 1990;
    private static final int MAX_LENGTH = 80;

    /// Clocks and zones of publishers differ from ours.
    private static final Duration AHEAD = Duration.ofDays(1);

    private static final Pattern OFFSET_WITHOUT_COLON = Pattern.compile("([+-]\\d{2})(\\d{2})$");
    private static final Pattern SPACE_BEFORE_TIME =
            Pattern.compile("^(\\d{4}-\\d{2}-\\d{2})\\s+(\\d)");
    private static final Pattern SPACE_BEFORE_OFFSET =
            Pattern.compile("\\s+([+-]\\d{2}:?\\d{2}|Z)$");

    private static final List<Function<String, Parsed>> FORMS =
            List.of(
                    text -> Parsed.instant(OffsetDateTime.parse(text).toInstant()),
                    text -> Parsed.instant(rfc1123(text)),
                    text -> Parsed.day(LocalDateTime.parse(text).toLocalDate()),
                    text -> Parsed.day(LocalDate.parse(text)),
                    text -> Parsed.day(LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE)),
                    text -> Parsed.month(YearMonth.parse(text)),
                    text -> Parsed.year(Year.parse(text)));

    private PublishedDates() {}

    /// The date that the text holds; empty when it is none, or no credible one.
    ///
    /// @param confidence of the place where the date was found
    /// @param visit when the content was fetched
    public static Optional<Published> parse(
            @Nullable String text, Basis basis, double confidence, Instant visit) {
        if (text == null || text.isBlank() || text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String date = tidy(text.strip());
        return FORMS.stream()
                .flatMap(form -> attempt(form, date))
                .findFirst()
                .filter(parsed -> parsed.isCredible(visit))
                .map(parsed -> new Published(parsed.date, parsed.precision, basis, confidence));
    }

    private static String tidy(String text) {
        String date = SPACE_BEFORE_OFFSET.matcher(text).replaceFirst("$1");
        date = SPACE_BEFORE_TIME.matcher(date).replaceFirst("$1T$2");
        return date.contains("T") ? OFFSET_WITHOUT_COLON.matcher(date).replaceFirst("$1:$2") : text;
    }

    private static Stream<Parsed> attempt(Function<String, Parsed> form, String text) {
        try {
            return Stream.of(form.apply(text));
        } catch (DateTimeException otherForm) {
            return Stream.empty();
        }
    }

    private static Instant rfc1123(String text) {
        String zoned = text.replaceFirst("\\s+(?:UTC|UT|Z)$", " GMT");
        return DateTimeFormatter.RFC_1123_DATE_TIME.parse(zoned, Instant::from);
    }

    private record Parsed(String date, Instant start, Precision precision) {
        static Parsed instant(Instant instant) {
            return new Parsed(instant.toString(), instant, Precision.INSTANT);
        }

        /// A local time without its zone is no more exact than its day.
        static Parsed day(LocalDate day) {
            return new Parsed(day.toString(), startOf(day), Precision.DAY);
        }

        static Parsed month(YearMonth month) {
            return new Parsed(month.toString(), startOf(month.atDay(1)), Precision.MONTH);
        }

        static Parsed year(Year year) {
            return new Parsed(year.toString(), startOf(year.atDay(1)), Precision.YEAR);
        }

        boolean isCredible(Instant visit) {
            return start.atZone(ZoneOffset.UTC).getYear() >= FIRST_YEAR
                    && !start.isAfter(visit.plus(AHEAD));
        }

        private static Instant startOf(LocalDate day) {
            return day.atStartOfDay().toInstant(ZoneOffset.UTC);
        }
    }
}
