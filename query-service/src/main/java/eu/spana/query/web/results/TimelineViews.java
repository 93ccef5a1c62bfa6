package eu.spana.query.web.results;

import eu.spana.query.compile.Period;
import eu.spana.query.search.Timeline;
import eu.spana.query.web.wording.Dates;
import eu.spana.query.web.wording.Labels;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Counts over time → a drawing in which each bar is a link.
final class TimelineViews {
    /// Share of its slot that a bar fills.
    private static final double FILLED = .78;

    /// Widest bar in percent: two years are two bars and not two blocks.
    private static final double WIDEST = 3;

    /// As many labels as fit a telephone.
    private static final int TICKS = 4;

    /// Buckets from which on labels between the ends do not touch them.
    private static final int ROOM_FOR_TICKS = 8;

    private final Labels labels;
    private final Dates dates;
    private final PageLinks links;

    TimelineViews(Labels labels, PageLinks links) {
        this.labels = labels;
        this.dates = new Dates(labels.locale());
        this.links = links;
    }

    /// Absent where there is no choice between periods.
    @Nullable TimelineView of(Timeline timeline) {
        List<Timeline.Bucket> buckets = timeline.buckets();
        if (buckets.size() < 2) {
            return null;
        }
        long most = buckets.stream().mapToLong(Timeline.Bucket::count).max().orElse(1);
        List<TimelineView.Bar> bars = new ArrayList<>();
        for (int at = 0; at < buckets.size(); at++) {
            if (buckets.get(at).count() > 0) {
                bars.add(bar(buckets.get(at), at, 100.0 / buckets.size(), most));
            }
        }
        String span =
                labels.text(
                        "timeline.span",
                        dates.period(start(buckets.getFirst())),
                        dates.period(end(buckets.getLast())));
        return new TimelineView(span, bars, ticks(buckets));
    }

    /// @param slot share of a bucket in the width, in percent
    private TimelineView.Bar bar(Timeline.Bucket bucket, int at, double slot, long most) {
        double width = Math.min(slot * FILLED, WIDEST);
        int height = height(bucket.count(), most);
        return new TimelineView.Bar(
                "time-" + bucket.from(),
                percent(at * slot),
                percent(slot),
                percent(at * slot + (slot - width) / 2),
                percent(width),
                TimelineView.HEIGHT - height,
                height,
                labels.text("timeline.bar", inWords(bucket), bucket.count()),
                links.between(bucket.from(), bucket.to()));
    }

    /// Even one document among thousands can be seen.
    private static int height(long count, long most) {
        return Math.max(3, (int) Math.round((double) count / most * TimelineView.HEIGHT));
    }

    /// The first and the last bucket, and those that lie evenly between them.
    private List<TimelineView.Tick> ticks(List<Timeline.Bucket> buckets) {
        List<TimelineView.Tick> ticks = new ArrayList<>();
        ticks.add(tick(start(buckets.getFirst()), 0, "start"));
        int last = buckets.size() - 1;
        for (int tick = 1; tick < TICKS - 1 && last >= ROOM_FOR_TICKS - 1; tick++) {
            int at = Math.round((float) last * tick / (TICKS - 1));
            ticks.add(tick(start(buckets.get(at)), (at + .5) * 100 / buckets.size(), "middle"));
        }
        ticks.add(tick(end(buckets.get(last)), 100, "end"));
        return ticks;
    }

    private TimelineView.Tick tick(Period period, double x, String anchor) {
        return new TimelineView.Tick(percent(x), anchor, dates.shortPeriod(period));
    }

    private String inWords(Timeline.Bucket bucket) {
        String from = dates.period(start(bucket));
        return bucket.from().equals(bucket.to())
                ? from
                : labels.text("range", from, dates.period(end(bucket)));
    }

    private static Period start(Timeline.Bucket bucket) {
        return Period.parse(bucket.from()).orElseThrow();
    }

    private static Period end(Timeline.Bucket bucket) {
        return Period.parse(bucket.to()).orElseThrow();
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }
}
