package eu.spana.system.benchmark;

import eu.spana.document.IndexName;
import eu.spana.system.Service;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/// How long a document that the log has acknowledged stays unfound, while documents come in at half
/// the rate that index-service can write. Some of them are probes, for which a search asks all the
/// time.
final class FreshnessBenchmark {
    private static final int SIZE = 2_800;

    /// The JVMs of both sides compile for the first of them.
    private static final int ROUNDS = 2;

    /// Times the documents of other benchmarks: for seconds, Elasticsearch takes in more than it
    /// can for minutes, because it puts off merging segments.
    private static final int SUSTAINED = 10;

    private static final int SECONDS = 60;
    private static final int PROBES_PER_SECOND = 10;

    private static final int TICK_MILLIS = 10;

    /// Between two searches for the probes, which cost Elasticsearch time; also the error of what
    /// is measured.
    private static final int TICKS_PER_LOOK = 5;

    private final Engines engines;
    private final int documents;
    private final Map<String, Long> acknowledged = new ConcurrentHashMap<>();
    private final List<Double> delays = new ArrayList<>();

    FreshnessBenchmark(Engines engines, int documents) {
        this.engines = engines;
        this.documents = documents;
    }

    List<Row> run() {
        try (Service service = engines.startForLoad("index-service").awaitReady()) {
            double rate = highestRate(new Backlog(engines, service)) / 2;
            produce(rate);
            return List.of(
                    new Row("documents a second offered", "%.0f".formatted(rate), ""),
                    new Row(
                            "acknowledged to found, median",
                            "%.0f ms".formatted(Median.percentile(delays, 50)),
                            "at most 600 ms"),
                    new Row(
                            "acknowledged to found, p99 of %d".formatted(delays.size()),
                            "%.0f ms".formatted(Median.percentile(delays, 99)),
                            "at most 1,200 ms"));
        }
    }

    private double highestRate(Backlog backlog) {
        double rate = 0;
        for (int round = 0; round < ROUNDS; round++) {
            var made = new Documents("fresh-" + round + "-", round, SIZE);
            rate = backlog.write(made.next(SUSTAINED * documents)).documentsPerSecond();
        }
        return rate;
    }

    private void produce(double rate) {
        var made = new Documents("offered-", 0, SIZE);
        List<Documents.Event> events = made.next((int) Math.ceil(rate * SECONDS));
        long ticks = SECONDS * 1000L / TICK_MILLIS;
        long start = System.nanoTime();
        int sent = 0;
        try (EventLog log = new EventLog(engines)) {
            for (long tick = 0; tick < ticks || !acknowledged.isEmpty(); tick++) {
                boolean offering = tick < ticks;
                for (double due = rate * tick * TICK_MILLIS / 1000;
                        offering && sent < due;
                        sent++) {
                    send(log, events.get(sent), sent % (rate / PROBES_PER_SECOND) < 1);
                }
                if (tick % TICKS_PER_LOOK == 0) {
                    look();
                }
                sleepUntil(start + tick * TICK_MILLIS * 1_000_000);
            }
        }
    }

    private void send(EventLog log, Documents.Event event, boolean probe) {
        log.send(
                event,
                () -> {
                    if (probe) {
                        acknowledged.put(event.id, System.nanoTime());
                    }
                });
    }

    /// One search for all probes that are still unfound.
    private void look() {
        List<String> unfound = List.copyOf(acknowledged.keySet());
        if (unfound.isEmpty()) {
            return;
        }
        var query =
                Map.of(
                        "query", Map.of("terms", Map.of("id", unfound)),
                        "size", unfound.size(),
                        "_source", false);
        JsonNode found =
                engines.elasticsearch()
                        .search(
                                IndexName.READ_ALIAS,
                                JsonMapper.shared().writeValueAsString(query));
        long now = System.nanoTime();
        for (JsonNode hit : found.at("/hits/hits")) {
            Long since = acknowledged.remove(hit.get("_id").asString());
            if (since != null) {
                delays.add((now - since) / 1e6);
            }
        }
    }

    /// The rate that is offered, not a wait for something to happen.
    private static void sleepUntil(long nanoTime) {
        try {
            TimeUnit.NANOSECONDS.sleep(nanoTime - System.nanoTime());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
