package eu.spana.ingest.parse.html.metadata.date;

import eu.spana.document.Published;
import eu.spana.document.Published.Basis;
import eu.spana.document.Published.Precision;
import eu.spana.ingest.parse.date.DateStyle;
import eu.spana.ingest.parse.date.DatedLine;
import eu.spana.ingest.parse.date.WeekdayDates;
import eu.spana.ingest.parse.html.metadata.title.Headline;
import eu.spana.ingest.parse.html.metadata.walk.PageLine;
import eu.spana.ingest.parse.html.metadata.walk.PageReading;
import eu.spana.ingest.parse.html.metadata.walk.Regions;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Dates in the text around a headline, on pages that mark nothing.
final class LineDates {
    private static final int BELOW = 15;

    /// Where the page does not show its title.
    private static final int FAR_BELOW = 60;

    private static final int ABOVE = 4;

    /// A longer line is prose.
    private static final int MAX_BYLINE = 160;

    private static final int MAX_LABELLED = 120;

    /// Lines of prose below the headline that may say on which day of the week things happened.
    private static final int OPENING = 30;

    private static final int MIN_PROSE = 80;

    private final List<PageLine> lines;
    private final Regions regions;
    private final int headline;
    private final DateStyle style;
    private final LocalDate visit;

    LineDates(PageReading page, DateStyle style) {
        this.lines = page.signs().lines();
        this.regions = page.signs().regions();
        this.headline = page.headline();
        this.style = style;
        this.visit = LocalDate.ofInstant(page.visit(), ZoneOffset.UTC);
    }

    /// A line of nothing but a date, or with a word for publication, next to the headline.
    Optional<Published> byline() {
        int top = belowTop();
        boolean unknown = headline == Headline.UNKNOWN;
        IntStream below =
                unknown
                        ? IntStream.range(top, FAR_BELOW)
                        : IntStream.rangeClosed(headline + 1, headline + BELOW);
        IntStream above =
                IntStream.rangeClosed(1, ABOVE)
                        .map(step -> headline - step)
                        .filter(line -> line >= top);
        return dates(
                        IntStream.concat(below, above),
                        line ->
                                line.text().length() <= MAX_BYLINE
                                        && (line.isBare() || line.isPublished() || line.isByline()))
                .map(day -> published(day, Basis.BYLINE, Confidence.BYLINE));
    }

    /// Dates alone above everything are the day of the visit.
    private int belowTop() {
        int line = 0;
        while (line < lines.size() && DatedLine.of(lines.get(line).text(), style).isBare()) {
            line++;
        }
        return line;
    }

    /// A line anywhere with a word for publication before its date.
    Optional<Published> labelled() {
        Predicate<DatedLine> labelled =
                line -> line.text().length() <= MAX_LABELLED && line.isPublished();
        return dates(IntStream.range(0, lines.size()), labelled)
                .or(() -> first(around().filter(labelled)))
                .map(day -> published(day, Basis.TEXT, Confidence.LABELLED));
    }

    /// The dateline of the first paragraphs, or the date in the headline itself.
    Optional<Published> inText() {
        Stream<LocalDate> datelines =
                main(IntStream.rangeClosed(headline + 1, headline + BELOW))
                        .filter(line -> !line.isBare())
                        .flatMap(line -> line.dateline().stream());
        Stream<LocalDate> title =
                main(IntStream.of(headline)).flatMap(line -> line.fullDates().stream());
        return Stream.concat(datelines, title)
                .filter(this::isPast)
                .findFirst()
                .map(day -> published(day, Basis.TEXT, Confidence.TEXT));
    }

    Optional<Published> byWeekday() {
        Stream<DatedLine> opening =
                main(IntStream.rangeClosed(headline + 1, headline + OPENING))
                        .filter(line -> line.text().length() >= MIN_PROSE);
        return WeekdayDates.first(opening, bound())
                .map(day -> published(day, Basis.WEEKDAY, Confidence.WEEKDAY));
    }

    /// The day of the visit, as the page prints it above everything, or as we know it.
    private LocalDate bound() {
        return IntStream.range(0, Math.min(headline, lines.size()))
                .mapToObj(index -> DatedLine.of(lines.get(index).text(), style))
                .filter(DatedLine::isBare)
                .flatMap(line -> line.fullDates().stream())
                .filter(this::isPast)
                .max(LocalDate::compareTo)
                .orElse(visit);
    }

    private Optional<LocalDate> dates(IntStream indexes, Predicate<DatedLine> some) {
        return first(main(indexes).filter(some));
    }

    private Optional<LocalDate> first(Stream<DatedLine> some) {
        return some.flatMap(line -> line.publishedDates().stream())
                .filter(this::isPast)
                .findFirst();
    }

    /// Lines around the article, but not those of readers.
    private Stream<DatedLine> around() {
        return lines.stream()
                .filter(line ->
                        regions.isFurniture(line.region()) && !regions.isComment(line.region()))
                .map(line -> DatedLine.of(line.text(), style));
    }

    private Stream<DatedLine> main(IntStream indexes) {
        return indexes.filter(index -> index >= 0 && index < lines.size())
                .filter(index ->
                        Headline.isBeside(index, headline)
                                || !regions.isFurniture(lines.get(index).region()))
                .mapToObj(lines::get)
                .map(line -> DatedLine.of(line.text(), style));
    }

    private boolean isPast(LocalDate day) {
        return !day.isAfter(visit.plusDays(1));
    }

    private static Published published(LocalDate day, Basis basis, double confidence) {
        return new Published(day.toString(), Precision.DAY, basis, confidence);
    }
}
