package eu.spana.index.rebuild;

import eu.spana.index.rebuild.state.Rebuild;
import eu.spana.index.rebuild.state.RebuildState;
import eu.spana.index.rebuild.state.StoredRebuild;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.function.ToDoubleFunction;

/// Shows the newest rebuild, the same in every instance.
@Component
final class RebuildMeters {
    private volatile @Nullable Rebuild newest;

    RebuildMeters(MeterRegistry registry) {
        for (RebuildState state : RebuildState.values()) {
            gauge(
                    Gauge.builder(
                                    "spana.index.rebuild.state",
                                    () -> value(rebuild -> rebuild.state() == state ? 1 : 0))
                            .description("1 for the state of the newest rebuild")
                            .tag("state", state.kebabName()),
                    registry);
        }
        gauge(
                Gauge.builder(
                                "spana.index.rebuild.done",
                                () -> value(rebuild -> rebuild.progress().done()))
                        .description("Records of the log that the newest rebuild has behind it"),
                registry);
        gauge(
                Gauge.builder(
                                "spana.index.rebuild.total",
                                () -> value(rebuild -> rebuild.progress().total()))
                        .description("Records of the log"),
                registry);
    }

    void show(List<StoredRebuild> rebuilds) {
        newest = rebuilds.isEmpty() ? null : rebuilds.getFirst().rebuild();
    }

    private static void gauge(Gauge.Builder<?> gauge, MeterRegistry registry) {
        gauge.register(registry);
    }

    private double value(ToDoubleFunction<Rebuild> of) {
        Rebuild shown = newest;
        return shown == null ? 0 : of.applyAsDouble(shown);
    }
}
