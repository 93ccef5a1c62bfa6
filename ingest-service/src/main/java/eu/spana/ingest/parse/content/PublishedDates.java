package eu.spana.ingest.parse.content;

import eu.spana.document.Published;
import eu.spana.document.Published.Basis;
import eu.spana.ingest.parse.date.DateStyle;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/// Reads dates of publication that are stated for machines: ISO 8601 in the forms that pages give
/// it, RFC 1123 as feeds have it, seconds since the epoch, and dates in words. What lies before the
/// web or after the visit is no date of publication.
public final class PublishedDates {
    private static final int FIRST_YEAR = 1990;
    private static final int MAX_LENGTH = 80;

    /// Clocks and zones of publishers differ from ours.
    private static final Duration AHEAD = Duration.ofDays(1);

    private PublishedDates() {}

    /// The date that the text holds; empty when it is none, or no credible one.
    ///
    /// @param confidence of the place where the date was found
    /// @param visit when the content was fetched
    public static Optional<Published> parse(
            @Nullable String text, Basis basis, double confidence, Instant visit) {
        return parse(text, DateStyle.of(null), visit)
                .map(stated -> new Published(stated.date(), stated.precision(), basis, confidence));
    }

    /// The date as the page states it; empty when there is none, or no credible one.
    ///
    /// @param style how to read what is written for people
    public static Optional<StatedDate> parse(
            @Nullable String text, DateStyle style, Instant visit) {
        if (text == null || text.isBlank() || text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        return StatedDate.of(text.strip(), style).filter(date -> isCredible(date, visit));
    }

    private static boolean isCredible(StatedDate date, Instant visit) {
        return date.start().atZone(ZoneOffset.UTC).getYear() >= FIRST_YEAR
                && !date.start().isAfter(visit.plus(AHEAD));
    }
}
