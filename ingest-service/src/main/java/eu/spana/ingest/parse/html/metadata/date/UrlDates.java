package eu.spana.ingest.parse.html.metadata.date;

import eu.spana.document.Published;
import eu.spana.document.Published.Basis;
import eu.spana.ingest.parse.content.PublishedDates;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates in addresses: `/2012/05/02/`, `/2012-05-02-title`, `/2012/05/`.
final class UrlDates {
    private static final String YEAR = "((?:19|20)\\d{2})";
    private static final String MONTH = "(0?[1-9]|1[0-2])";
    private static final String DAY_OF_MONTH = "(0[1-9]|[12]\\d|3[01]|[1-9])";
    private static final Pattern DAY =
            Pattern.compile(
                    "[/_=.-]" + YEAR + "([/_.-]?)" + MONTH + "\\2" + DAY_OF_MONTH + "(?![\\d])");
    private static final Pattern MONTH_ONLY = Pattern.compile("/" + YEAR + "/(0[1-9]|1[0-2])/");
    private static final Pattern DAY_FIRST =
            Pattern.compile(
                    "[/_-](0[1-9]|[12]\\d|3[01])[._-](0[1-9]|1[0-2])[._-](20\\d{2})(?!\\d)");
    private static final int UNPARTED = 8;
    private static final int MAX_LENGTH = 2_000;

    private UrlDates() {}

    static Optional<Published> day(@Nullable String url, Instant visit) {
        if (url == null || url.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        Matcher day = DAY.matcher(url);
        while (day.find()) {
            String date = "%s-%s-%s".formatted(day.group(1), day.group(3), day.group(4));
            // Without marks between them, eight digits and no fewer are a day.
            boolean isWhole = !day.group(2).isEmpty() || date.length() == UNPARTED + 2;
            Optional<Published> published =
                    isWhole
                            ? PublishedDates.parse(date, Basis.URL, Confidence.URL_DAY, visit)
                            : Optional.empty();
            if (published.isPresent()) {
                return published;
            }
        }
        Matcher reversed = DAY_FIRST.matcher(url);
        return reversed.find()
                ? PublishedDates.parse(
                        "%s-%s-%s"
                                .formatted(reversed.group(3), reversed.group(2), reversed.group(1)),
                        Basis.URL,
                        Confidence.URL_DAY,
                        visit)
                : Optional.empty();
    }

    static Optional<Published> month(@Nullable String url, Instant visit) {
        if (url == null || url.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        Matcher month = MONTH_ONLY.matcher(url);
        return month.find()
                ? PublishedDates.parse(
                        month.group(1) + "-" + month.group(2),
                        Basis.URL,
                        Confidence.URL_MONTH,
                        visit)
                : Optional.empty();
    }
}
