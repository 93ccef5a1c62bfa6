package eu.spana.system.benchmark;

import eu.spana.system.Service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// How long each service takes until it is ready when it starts alone beside running engines, and
/// what it keeps in memory at rest (Linux: `VmRSS`).
final class StartBenchmark {
    private static final long REST_SECONDS = 10;

    private final Engines engines;
    private final int rounds;

    StartBenchmark(Engines engines, int rounds) {
        this.engines = engines;
        this.rounds = rounds;
    }

    List<Row> run() {
        return List.of("ingest-service", "index-service", "query-service").stream()
                .flatMap(module -> measure(module).stream())
                .toList();
    }

    private List<Row> measure(String module) {
        List<Double> seconds = new ArrayList<>();
        List<Double> megabytes = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            try (Service service = engines.start(module).awaitReady()) {
                seconds.add((System.nanoTime() - start) / 1e9);
                rest();
                megabytes.add(resident(service));
            }
        }
        return List.of(
                new Row(module + " ready", "%.1f s".formatted(Median.of(seconds)), "under 6 s"),
                new Row(
                        module + " resident at rest",
                        "%.0f MB".formatted(Median.of(megabytes)),
                        "under 350 MB"));
    }

    private static double resident(Service service) {
        try {
            return Files.readAllLines(Path.of("/proc/" + service.process().pid() + "/status"))
                    .stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024.0)
                    .findFirst()
                    .orElse(Double.NaN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What is measured is a service at rest.
    private static void rest() {
        try {
            TimeUnit.SECONDS.sleep(REST_SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
