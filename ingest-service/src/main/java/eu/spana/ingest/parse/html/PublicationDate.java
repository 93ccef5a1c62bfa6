package eu.spana.ingest.parse.html;

import eu.spana.document.Published;
import eu.spana.document.Published.Basis;
import eu.spana.ingest.parse.content.PublishedDates;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds when an article was published, from the most to the least certain place. Dates of change
/// and the day of the visit are never taken.
final class PublicationDate {
    private static final String[] META = {
        "meta[property=article:published_time]",
        "meta[name=article:published_time]",
        "meta[itemprop=datePublished]",
        "meta[name=datePublished]",
        "meta[property=og:published_time]",
        "meta[name=parsely-pub-date]",
        "meta[name=sailthru.date]",
        "meta[name=DC.date.issued]",
        "meta[name=dcterms.issued]",
        "meta[name=dcterms.created]",
        "meta[name=DC.date]",
        "meta[name=dc.date]",
        "meta[name=pubdate]",
        "meta[name=publish-date]",
        "meta[name=publication_date]",
        "meta[name=date]"
    };

    /// No sibling combinators: on a hundred thousand siblings they take minutes.
    private static final String[] TIMES = {
        "time[itemprop=datePublished]",
        "[itemprop=datePublished]",
        "time.dt-published, .published[datetime], time.entry-date.published, time.published",
        "time[pubdate]",
        "article header time[datetime], article time[datetime]",
        "time[datetime]"
    };

    private static final Pattern URL_DAY =
            Pattern.compile(
                    "/((?:19|20)\\d{2})[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\\d|3[01])(?:[/-]|$)");
    private static final Pattern URL_MONTH = Pattern.compile("/((?:19|20)\\d{2})/(0[1-9]|1[0-2])/");

    private PublicationDate() {}

    static Optional<Published> of(Element page, JsonLd data, @Nullable String url, Instant visit) {
        return Stream.<Supplier<Optional<Published>>>of(
                        () ->
                                data.text("datePublished")
                                        .flatMap(text ->
                                                PublishedDates.parse(
                                                        text, Basis.JSON_LD, 0.95, visit)),
                        () -> inMeta(page, visit),
                        () -> inTime(page, visit),
                        () -> inUrl(url, visit))
                .flatMap(place -> place.get().stream())
                .findFirst();
    }

    /// The first element of time in an article of many.
    static Optional<Published> inTime(Element article, Instant visit) {
        return Stream.of(TIMES)
                .flatMap(selector -> article.select(selector).stream())
                .filter(element -> !isModified(element))
                .map(PublicationDate::valueOf)
                .flatMap(text ->
                        PublishedDates.parse(text, Basis.TIME_ELEMENT, 0.85, visit).stream())
                .findFirst();
    }

    static Optional<Published> inUrl(@Nullable String url, Instant visit) {
        if (url == null) {
            return Optional.empty();
        }
        Matcher day = URL_DAY.matcher(url);
        if (day.find()) {
            String date = "%s-%2s-%2s".formatted(day.group(1), day.group(2), day.group(3));
            return PublishedDates.parse(date.replace(' ', '0'), Basis.URL, 0.8, visit);
        }
        Matcher month = URL_MONTH.matcher(url);
        return month.find()
                ? PublishedDates.parse(month.group(1) + "-" + month.group(2), Basis.URL, 0.7, visit)
                : Optional.empty();
    }

    private static Optional<Published> inMeta(Element page, Instant visit) {
        return Stream.of(META)
                .flatMap(selector -> page.select(selector).stream())
                .map(element -> element.attr("content"))
                .flatMap(text -> PublishedDates.parse(text, Basis.META, 0.9, visit).stream())
                .findFirst();
    }

    private static String valueOf(Element element) {
        return Stream.of("datetime", "content", "title")
                .map(element::attr)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElseGet(element::text);
    }

    private static boolean isModified(Element element) {
        String names = element.className() + " " + element.attr("itemprop");
        boolean isUpdate = names.contains("updated") && !names.contains("published");
        return isUpdate || names.contains("odified");
    }
}
