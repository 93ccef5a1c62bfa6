package eu.spana.query.web.results;

import eu.spana.query.compile.Period;
import eu.spana.query.web.wording.Dates;
import eu.spana.query.web.wording.Labels;
import eu.spana.query.web.wording.Unit;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Counts over time → a drawing in which each bar is a link.
final class Timelines {
    /// Share of its slot that a bar fills.
    private static final double FILLED = .78;

    /// Widest bar in percent: two years are two bars and not two blocks.
    private static final double WIDEST = 3;

    /// As many labels as fit a telephone.
    private static final int MAX_TICKS = 4;

    private final Labels labels;
    private final Dates dates;
    private final PageLinks links;

    Timelines(Labels labels, PageLinks links) {
        this.labels = labels;
        this.dates = new Dates(labels.locale());
        this.links = links;
    }

    /// @param name as callers write the period, such as `2012-05`
    record Count(String name, Period period, long documents) {}

    /// Absent where there is no choice between periods.
    @Nullable Timeline of(List<Count> counts) {
        List<Count> inOrder =
                counts.stream()
                        .filter(count -> count.documents() > 0)
                        .sorted(Comparator.comparing(count -> count.period().start()))
                        .toList();
        if (inOrder.size() < 2) {
            return null;
        }
        Scale scale = Scale.of(inOrder);
        return new Timeline(
                labels.text(
                        "timeline.span",
                        dates.period(inOrder.getFirst().period()),
                        dates.period(inOrder.getLast().period())),
                inOrder.stream().map(count -> bar(count, scale)).toList(),
                ticks(inOrder, scale));
    }

    private Timeline.Bar bar(Count count, Scale scale) {
        double start = scale.at(count.period(), 0);
        double slot = scale.at(count.period(), 1) - start;
        double width = Math.min(slot * FILLED, WIDEST);
        int height = scale.height(count.documents());
        return new Timeline.Bar(
                "time-" + count.name(),
                percent(start),
                percent(slot),
                percent(start + (slot - width) / 2),
                percent(width),
                Timeline.HEIGHT - height,
                height,
                labels.text("timeline.bar", dates.period(count.period()), count.documents()),
                links.during(count.name()));
    }

    /// The first and the last period, and those that lie evenly between them.
    private List<Timeline.Tick> ticks(List<Count> counts, Scale scale) {
        Period first = counts.getFirst().period();
        Period last = counts.getLast().period();
        List<Timeline.Tick> ticks = new ArrayList<>();
        ticks.add(tick(first, 0, "start"));
        for (int part = 1; part < MAX_TICKS - 1; part++) {
            Period period = scale.periodAt((double) part / (MAX_TICKS - 1), first);
            double middle = scale.at(period, .5);
            if (period.start().isAfter(first.end()) && period.end().isBefore(last.start())) {
                ticks.add(tick(period, middle, "middle"));
            }
        }
        ticks.add(tick(last, 100, "end"));
        return ticks;
    }

    private Timeline.Tick tick(Period period, double x, String anchor) {
        return new Timeline.Tick(percent(x), anchor, dates.shortPeriod(period));
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }

    /// @param start of the first period, in days since the epoch
    /// @param days from there to the end of the last one
    /// @param most documents in one period
    private record Scale(long start, double days, long most) {

        static Scale of(List<Count> inOrder) {
            long start = inOrder.getFirst().period().start().toEpochDay();
            long end = inOrder.getLast().period().end().toEpochDay();
            long most = inOrder.stream().mapToLong(Count::documents).max().orElse(1);
            return new Scale(start, end - start, most);
        }

        /// Where a part of a period ends, in percent of the width.
        double at(Period period, double part) {
            long length = ChronoUnit.DAYS.between(period.start(), period.end());
            return (period.start().toEpochDay() - start + part * length) / days * 100;
        }

        /// The period there that is as long as a known one: a year, a month or a day.
        Period periodAt(double part, Period known) {
            LocalDate day = LocalDate.ofEpochDay(start + Math.round(part * days));
            return Unit.of(known).around(day);
        }

        /// Even one document among thousands can be seen.
        int height(long documents) {
            return Math.max(3, (int) Math.round((double) documents / most * Timeline.HEIGHT));
        }
    }
}
