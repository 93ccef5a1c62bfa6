package eu.spana.index.consume.offsets;

import eu.spana.index.feed.Feed;
import eu.spana.index.metrics.LabelledGauge;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;

/// Shows how far each feed is behind the log. What a feed does not have any more is not shown.
@Component
public final class LagMeters {

    private record Report(List<PartitionLag> lags, long buffered) {}

    private final Map<String, Report> reports = new ConcurrentHashMap<>();
    private final LabelledGauge records;
    private final LabelledGauge seconds;
    private final LabelledGauge buffered;
    private final Counter paused;
    private final Counter stuck;
    private final Clock clock;

    LagMeters(MeterRegistry meters, Clock clock) {
        this.clock = clock;
        this.records =
                new LabelledGauge(
                        MultiGauge.builder("spana.index.lag")
                                .description("Events of a partition that are not settled")
                                .baseUnit("records"),
                        meters);
        this.seconds =
                new LabelledGauge(
                        MultiGauge.builder("spana.index.lag.age")
                                .description(
                                        "Age of the oldest event of a partition that is not"
                                                + " settled")
                                .baseUnit("seconds"),
                        meters);
        this.buffered =
                new LabelledGauge(
                        MultiGauge.builder("spana.index.buffered")
                                .description("Events that were read and are not settled")
                                .baseUnit("bytes"),
                        meters);
        this.paused =
                Counter.builder("spana.index.paused")
                        .description("Time in which no events were read, for those before them")
                        .baseUnit("seconds")
                        .register(meters);
        this.stuck = meters.counter("spana.index.alarms", "alarm", "stuck");
    }

    void report(Feed feed, List<PartitionLag> lags, long bytes) {
        reports.put(feed.index().value(), new Report(lags, bytes));
        show();
    }

    void forget(Feed feed) {
        reports.remove(feed.index().value());
        show();
    }

    void paused(Duration duration) {
        paused.increment(duration.toNanos() / 1e9);
    }

    void stuck() {
        stuck.increment();
    }

    private synchronized void show() {
        records.show(partitions(PartitionLag::records));
        seconds.show(partitions(this::age));
        Map<Tags, Double> bytes = new HashMap<>();
        reports.forEach(
                (index, report) -> bytes.put(Tags.of("index", index), (double) report.buffered()));
        buffered.show(bytes);
    }

    private double age(PartitionLag lag) {
        return lag.since() == 0 ? 0 : Math.max(0, clock.millis() - lag.since()) / 1e3;
    }

    private Map<Tags, Double> partitions(ToDoubleFunction<PartitionLag> value) {
        Map<Tags, Double> values = new HashMap<>();
        reports.forEach((index, report) ->
                report.lags()
                        .forEach(lag -> values.put(labels(index, lag), value.applyAsDouble(lag))));
        return values;
    }

    private static Tags labels(String index, PartitionLag lag) {
        return Tags.of(
                "index",
                index,
                "topic",
                lag.partition().topic(),
                "partition",
                Integer.toString(lag.partition().partition()));
    }
}
