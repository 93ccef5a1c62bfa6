package eu.spana.system.benchmark;

import static org.awaitility.Awaitility.await;

import eu.spana.document.IndexName;
import eu.spana.system.Service;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Documents a second through Kafka and index-service against the best bare loop, in turns, for
/// documents of several sizes. The loop is tuned for each size first.
final class IndexingBenchmark {
    private static final String BARE = "benchmark-bare";

    /// The size whose processor time has a goal.
    private static final int USUAL_SIZE = 2_800;

    private static final List<Integer> REQUEST_BYTES =
            List.of(500_000, 1_500_000, 3_000_000, 6_000_000);

    /// Rounds that only warm both sides up: the JVMs compile for about that long.
    private static final int WARM_UP = 6;

    private static final Duration MERGING = Duration.ofMinutes(2);
    private static final Duration MERGE_LOOK = Duration.ofMillis(500);

    private final Engines engines;
    private final int documents;
    private final int rounds;
    private final List<Integer> sizes;

    /// @param documents of the usual size in a round; of others as many as take about as long
    /// @param sizes of a document, in bytes
    IndexingBenchmark(Engines engines, int documents, int rounds, List<Integer> sizes) {
        this.engines = engines;
        this.documents = documents;
        this.rounds = rounds;
        this.sizes = sizes;
    }

    List<Row> run() {
        try (Service service = engines.startForLoad("index-service").awaitReady()) {
            engines.elasticsearch().cloneEmpty(IndexName.WRITE_ALIAS, BARE);
            engines.elasticsearch().mergeAtOnce();
            Backlog backlog = new Backlog(engines, service);
            for (int round = 0; round < WARM_UP; round++) {
                List<Documents.Event> events = events("warm-up", round, USUAL_SIZE);
                loop(3_000_000, 2).write(events);
                backlog.write(events);
            }
            List<Row> rows =
                    sizes.stream().flatMap(size -> compare(backlog, size).stream()).toList();
            engines.elasticsearch().delete(BARE);
            return rows;
        }
    }

    private List<Row> compare(Backlog backlog, int size) {
        BulkLoop best = best(size);
        List<Sample> bare = new ArrayList<>();
        List<Sample> service = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            List<Documents.Event> events = events("round", round, size);
            bare.add(measured(best, events));
            awaitMerges();
            service.add(backlog.write(events));
            awaitMerges();
        }
        return rows(size, best, bare, service);
    }

    /// First how much in a request, then how many at a time.
    private BulkLoop best(int size) {
        BulkLoop bySize =
                fastest(size, REQUEST_BYTES.stream().map(bytes -> loop(bytes, 2)).toList());
        return fastest(
                size,
                Stream.of(1, 2, 3)
                        .map(connections -> loop(bySize.requestBytes(), connections))
                        .toList());
    }

    private BulkLoop fastest(int size, List<BulkLoop> loops) {
        Map<BulkLoop, Double> rates = new HashMap<>();
        for (BulkLoop loop : loops) {
            List<Documents.Event> events = events("tuning-" + loop.hashCode(), 0, size);
            awaitMerges();
            rates.put(loop, measured(loop, events).documentsPerSecond());
        }
        return Collections.max(rates.entrySet(), Map.Entry.comparingByValue()).getKey();
    }

    private BulkLoop loop(int requestBytes, int connections) {
        return new BulkLoop(engines.elasticsearch(), BARE, requestBytes, connections);
    }

    private static Sample measured(BulkLoop loop, List<Documents.Event> events) {
        return Sample.of(events.size(), ProcessHandle.current(), () -> loop.write(events));
    }

    /// So that nobody pays for what the other one left to merge.
    private void awaitMerges() {
        await().atMost(MERGING)
                .pollInterval(MERGE_LOOK)
                .until(() -> !engines.elasticsearch().isMerging());
    }

    private List<Documents.Event> events(String name, int round, int size) {
        int count = (int) (documents * Math.min(2, (double) USUAL_SIZE / size));
        return new Documents("%s-%d-%d-".formatted(name, size, round), round, size).next(count);
    }

    private static List<Row> rows(
            int size, BulkLoop best, List<Sample> bare, List<Sample> service) {
        double bareRate = median(bare, Sample::documentsPerSecond);
        double serviceRate = median(service, Sample::documentsPerSecond);
        List<Double> ratios =
                IntStream.range(0, bare.size())
                        .mapToObj(round ->
                                service.get(round).documentsPerSecond()
                                        / bare.get(round).documentsPerSecond())
                        .toList();
        String documents = "documents of %.1f KB".formatted(size / 1e3);
        return List.of(
                new Row(
                        documents + ", bare loop",
                        "%.0f/s, %.0f µs CPU each"
                                .formatted(bareRate, median(bare, Sample::cpuMicrosPerDocument)),
                        best.toString()),
                new Row(
                        documents + ", index-service",
                        "%.0f/s, %.0f µs CPU each"
                                .formatted(
                                        serviceRate, median(service, Sample::cpuMicrosPerDocument)),
                        size == USUAL_SIZE ? "at most 70 µs" : ""),
                new Row(
                        documents + ", ratio",
                        "%.2f".formatted(Median.of(ratios)),
                        "at least 0.95"));
    }

    private static double median(List<Sample> samples, ToDoubleFunction<Sample> value) {
        return Median.of(samples.stream().map(value::applyAsDouble).toList());
    }
}
