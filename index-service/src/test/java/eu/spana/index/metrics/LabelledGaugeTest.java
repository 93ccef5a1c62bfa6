package eu.spana.index.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;

import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class LabelledGaugeTest {
    private static final int TIMES = 3_000;

    private final PrometheusMeterRegistry registry =
            new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final LabelledGauge gauge =
            new LabelledGauge(MultiGauge.builder("records.behind"), registry);

    @Test
    void showsNewValuesAndNoOldLabels() {
        gauge.show(Map.of(partition(0), 5.0, partition(1), 6.0));
        gauge.show(Map.of(partition(1), 7.0, partition(2), 8.0));

        assertThat(registry.scrape().lines().filter(line -> line.startsWith("records")))
                .containsExactlyInAnyOrder(
                        "records_behind{partition=\"1\"} 7.0",
                        "records_behind{partition=\"2\"} 8.0");
    }

    @Test
    void failsNoScrapeThatComesWhileItChanges() throws ExecutionException, InterruptedException {
        gauge.show(all(0));
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            Future<?> changes =
                    thread.submit(() -> {
                        for (int i = 0; i < TIMES; i++) {
                            gauge.show(all(i));
                        }
                    });
            while (!changes.isDone()) {
                assertThat(registry.scrape()).contains("records_behind");
            }
            changes.get();
        }
    }

    private static Map<Tags, Double> all(double value) {
        return IntStream.range(0, 200)
                .boxed()
                .collect(Collectors.toMap(LabelledGaugeTest::partition, number -> value));
    }

    private static Tags partition(int number) {
        return Tags.of("partition", Integer.toString(number));
    }
}
