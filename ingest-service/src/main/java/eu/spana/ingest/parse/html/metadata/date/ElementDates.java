package eu.spana.ingest.parse.html.metadata.date;

import eu.spana.document.Published;
import eu.spana.document.Published.Basis;
import eu.spana.document.Published.Precision;
import eu.spana.ingest.parse.content.PublishedDates;
import eu.spana.ingest.parse.content.StatedDate;
import eu.spana.ingest.parse.date.DateCue;
import eu.spana.ingest.parse.date.DateStyle;
import eu.spana.ingest.parse.date.DatedLine;
import eu.spana.ingest.parse.html.metadata.title.Headline;
import eu.spana.ingest.parse.html.metadata.walk.NameHint;
import eu.spana.ingest.parse.html.metadata.walk.PageReading;
import eu.spana.ingest.parse.html.metadata.walk.PageSigns;
import eu.spana.ingest.parse.html.metadata.walk.Sign;

import org.jsoup.nodes.Element;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Dates in elements that are marked as dates: by `time`, by itemprop, by class or id. The nearest
/// to the headline wins, and one below it before one above.
final class ElementDates {
    private static final Pattern MODIFIED =
            Pattern.compile(
                    "modif|updat|changed|revised|edited|upload|event|start|end-?date|expire|birth|comment");
    private static final Pattern PUBLISHED =
            Pattern.compile("publi[sc]|pubdate|posted|issued|entry-date");

    /// Longer texts of an element that is named for its date say more than that.
    private static final int MAX_BYLINE = 250;

    /// Lines between a headline and its date, at most.
    private static final int NEAR = 40;

    private static final int FEW = 3;

    private final PageSigns signs;
    private final int headline;
    private final DateStyle style;
    private final Instant visit;

    ElementDates(PageReading page, DateStyle style) {
        this.signs = page.signs();
        this.headline = page.headline();
        this.style = style;
        this.visit = page.visit();
    }

    /// In elements that say that it is the date of publication.
    Optional<Published> marked() {
        Stream<Sign> properties =
                signs.properties().stream()
                        .filter(sign ->
                                sign.attribute("itemprop")
                                        .toLowerCase(Locale.ROOT)
                                        .contains("datepublished"));
        Stream<Sign> times =
                signs.times().stream()
                        .filter(sign ->
                                sign.element().hasAttr("pubdate") || isNamed(sign, PUBLISHED));
        List<Sign> all = Stream.concat(properties, times).toList();
        return nearest(all.stream())
                .or(() -> theOnly(all))
                .flatMap(this::stated)
                .map(date -> published(date, Basis.TIME_ELEMENT, Confidence.MARKED));
    }

    Optional<Published> timeBeside() {
        return time(
                signs.times().stream().filter(sign -> Headline.isBeside(sign.line(), headline)));
    }

    Optional<Published> time() {
        return time(signs.times().stream().filter(this::isNear));
    }

    private Optional<Published> time(Stream<Sign> some) {
        return nearest(some)
                .flatMap(this::stated)
                .map(date -> published(date, Basis.TIME_ELEMENT, Confidence.TIME));
    }

    /// In elements with a class or id for dates or bylines.
    Optional<Published> named() {
        return Stream.of(NameHint.DATE, NameHint.BYLINE, NameHint.AUTHOR)
                .flatMap(hint ->
                        byDistance(
                                signs.named().stream()
                                        .filter(sign -> sign.hints().contains(hint))
                                        .filter(this::isNear)))
                .filter(this::isCredible)
                .flatMap(sign -> written(sign).stream())
                .findFirst()
                .map(day ->
                        new Published(
                                day.toString(), Precision.DAY, Basis.BYLINE, Confidence.NAMED));
    }

    private Optional<LocalDate> written(Sign sign) {
        String text = sign.text();
        return text.length() > MAX_BYLINE
                ? Optional.empty()
                : DatedLine.of(text, style).publishedDates().stream()
                        .filter(day -> isPast(day))
                        .findFirst();
    }

    private boolean isPast(LocalDate day) {
        return PublishedDates.parse(day.toString(), style, visit).isPresent();
    }

    private Optional<Sign> nearest(Stream<Sign> some) {
        return byDistance(some)
                .filter(this::isCredible)
                .filter(sign -> stated(sign).isPresent())
                .findFirst();
    }

    /// Some articles have their date in a footer of their own.
    private Optional<Sign> theOnly(List<Sign> some) {
        List<Sign> outside =
                some.stream()
                        .filter(sign -> !signs.regions().isComment(sign.region()))
                        .filter(this::isCredible)
                        .toList();
        return outside.size() == 1 ? Optional.of(outside.getFirst()) : Optional.empty();
    }

    private Stream<Sign> byDistance(Stream<Sign> some) {
        return some.filter(sign ->
                        Headline.isBeside(sign.line(), headline)
                                || !signs.regions().isFurniture(sign.region()))
                .sorted(Comparator.comparingInt(this::distance));
    }

    /// Lines from the headline; those above it count thrice.
    private int distance(Sign sign) {
        int lines = sign.line() - headline;
        return lines >= 0 ? lines : -3 * lines;
    }

    private boolean isNear(Sign sign) {
        return Math.abs(sign.line() - headline) <= NEAR;
    }

    private boolean isCredible(Sign sign) {
        boolean published = isNamed(sign, PUBLISHED);
        return published
                || !(isNamed(sign, MODIFIED)
                        || cueBefore(sign) == DateCue.MODIFIED
                        || cueBefore(sign) == DateCue.OTHER);
    }

    private static boolean isNamed(Sign sign, Pattern names) {
        String name = namesOf(sign.element()) + " " + sign.attribute("itemprop");
        return names.matcher(name.toLowerCase(Locale.ROOT)).find();
    }

    /// A `time` is often named by the element that holds nothing else.
    private static String namesOf(Element element) {
        Element parent = element.parent();
        String own = element.className() + " " + element.id();
        if (!element.nameIs("time") || parent == null || parent.childrenSize() > FEW) {
            return own;
        }
        return own + " " + parent.className();
    }

    /// What the words before the element say on its own line.
    private DateCue cueBefore(Sign sign) {
        if (sign.line() >= signs.lines().size()) {
            return DateCue.PUBLISHED;
        }
        String line = signs.lines().get(sign.line()).text();
        String text = sign.text();
        int at = text.isEmpty() ? -1 : line.indexOf(text);
        String before = at <= 0 ? "" : line.substring(Math.max(0, at - 40), at);
        return DateCue.in(before).orElse(DateCue.PUBLISHED);
    }

    private Optional<StatedDate> stated(Sign sign) {
        return Stream.of("datetime", "content", "title", "data-datetime", "data-date")
                .map(sign::attribute)
                .filter(value -> !value.isEmpty())
                .flatMap(value -> PublishedDates.parse(value, style, visit).stream())
                .findFirst()
                .or(() -> PublishedDates.parse(sign.text(), style, visit));
    }

    private static Published published(StatedDate date, Basis basis, double confidence) {
        return new Published(date.date(), date.precision(), basis, confidence);
    }
}
