package eu.spana.ingest.parse.html.metadata.date;

import eu.spana.document.Published;
import eu.spana.ingest.parse.date.DateStyle;
import eu.spana.ingest.parse.date.DayOrder;
import eu.spana.ingest.parse.html.metadata.stated.JsonLd;
import eu.spana.ingest.parse.html.metadata.walk.PageLine;
import eu.spana.ingest.parse.html.metadata.walk.PageReading;
import eu.spana.ingest.parse.html.metadata.walk.PageSigns;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds when an article was published, from the most to the least certain place. Dates of change
/// and the day of the visit are never taken.
public final class PublicationDate {
    private static final Pattern AMERICAN =
            Pattern.compile("(?i)https?://[^/]{1,200}\\.(?:gov|mil|us)(?:/.*)?|.*/en-us(?:/.*)?");

    private final PageSigns signs;
    private final JsonLd data;
    private final ElementDates elements;
    private final LineDates lines;
    private final DateStyle style;
    private final Instant visit;

    private PublicationDate(PageReading page, DateStyle style) {
        this.signs = page.signs();
        this.data = page.data();
        this.visit = page.visit();
        this.style = style;
        elements = new ElementDates(page, style);
        lines = new LineDates(page, style);
    }

    /// Date of a page.
    ///
    /// @param url where the page was fetched from
    /// @param canonical what the page calls itself, which counts where the other has no date
    public static Optional<Published> of(PageReading page, String url, @Nullable String canonical) {
        boolean dated = UrlDates.day(url, page.visit()).isPresent();
        return of(page, dated || canonical == null ? url : canonical);
    }

    /// Date of an article; its address is absent where it has none.
    public static Optional<Published> of(PageReading page, @Nullable String url) {
        return new PublicationDate(page, styleOf(page.signs(), url)).find(url);
    }

    private Optional<Published> find(@Nullable String url) {
        Optional<Published> stated =
                StatedDates.inJsonLd(data, visit)
                        .or(() -> StatedDates.inMeta(signs.metas(), style, visit));
        return stated.map(date -> LocalDay.of(date, UrlDates.day(url, visit))).or(() -> shown(url));
    }

    private Optional<Published> shown(@Nullable String url) {
        return Stream.<Supplier<Optional<Published>>>of(
                        () -> UrlDates.day(url, visit),
                        elements::marked,
                        elements::timeBeside,
                        elements::named,
                        lines::byline,
                        elements::time,
                        () -> StatedDates.likelyInMeta(signs.metas(), style, visit),
                        lines::labelled,
                        () -> ScriptDates.first(signs.scripts(), style, visit),
                        lines::inText,
                        () -> UrlDates.month(url, visit),
                        lines::byWeekday)
                .flatMap(place -> place.get().stream())
                .findFirst();
    }

    private static DateStyle styleOf(PageSigns signs, @Nullable String url) {
        DateStyle style = DateStyle.of(signs.language());
        boolean american = url != null && AMERICAN.matcher(url.toLowerCase(Locale.ROOT)).matches();
        return DayOrder.of(
                signs.lines().stream().map(PageLine::text),
                style.withMonthFirst(style.monthFirst() || american));
    }
}
