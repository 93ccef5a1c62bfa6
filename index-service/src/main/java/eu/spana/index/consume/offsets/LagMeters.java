package eu.spana.index.consume.offsets;

import eu.spana.index.feed.Feed;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;

/// Shows how far each feed is behind the log. What a feed does not have any more is not shown.
@Component
public final class LagMeters {

    private record Report(List<PartitionLag> lags, long buffered) {}

    private final Map<String, Report> reports = new ConcurrentHashMap<>();
    private final MultiGauge records;
    private final MultiGauge seconds;
    private final MultiGauge buffered;
    private final Counter paused;
    private final Counter stuck;
    private final Clock clock;

    LagMeters(MeterRegistry meters, Clock clock) {
        this.clock = clock;
        this.records =
                MultiGauge.builder("spana.index.lag")
                        .description("Events of a partition that are not settled")
                        .baseUnit("records")
                        .register(meters);
        this.seconds =
                MultiGauge.builder("spana.index.lag.age")
                        .description("Age of the oldest event of a partition that is not settled")
                        .baseUnit("seconds")
                        .register(meters);
        this.buffered =
                MultiGauge.builder("spana.index.buffered")
                        .description("Events that were read and are not settled")
                        .baseUnit("bytes")
                        .register(meters);
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
        records.register(partitions(PartitionLag::records), true);
        seconds.register(partitions(this::age), true);
        buffered.register(
                reports.entrySet().stream()
                        .map(feed ->
                                Row.of(Tags.of("index", feed.getKey()), feed.getValue().buffered()))
                        .toList(),
                true);
    }

    private double age(PartitionLag lag) {
        return lag.since() == 0 ? 0 : Math.max(0, clock.millis() - lag.since()) / 1e3;
    }

    private List<Row<?>> partitions(ToDoubleFunction<PartitionLag> value) {
        return reports.entrySet().stream()
                .<Row<?>>mapMulti((feed, rows) ->
                        feed.getValue()
                                .lags()
                                .forEach(lag -> rows.accept(row(feed.getKey(), lag, value))))
                .toList();
    }

    private static Row<?> row(
            String index, PartitionLag lag, ToDoubleFunction<PartitionLag> value) {
        Tags tags =
                Tags.of(
                        "index",
                        index,
                        "topic",
                        lag.partition().topic(),
                        "partition",
                        Integer.toString(lag.partition().partition()));
        return Row.of(tags, value.applyAsDouble(lag));
    }
}
