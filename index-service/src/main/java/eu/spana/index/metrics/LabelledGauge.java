package eu.spana.index.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// A gauge with a value for each of several sets of labels, which come and go. One that stays is
/// not registered anew: a scrape would find it twice now and then, and fail as a whole.
public final class LabelledGauge {
    private final Map<Tags, Double> values = new ConcurrentHashMap<>();
    private final MultiGauge gauge;

    public LabelledGauge(MultiGauge.Builder gauge, MeterRegistry registry) {
        this.gauge = gauge.register(registry);
    }

    /// Shows these and no others from now on.
    public synchronized void show(Map<Tags, Double> all) {
        values.putAll(all);
        values.keySet().retainAll(all.keySet());
        gauge.register(all.keySet().stream().<Row<?>>map(this::row).toList());
    }

    private Row<?> row(Tags labels) {
        return Row.of(labels, () -> values.getOrDefault(labels, Double.NaN));
    }
}
