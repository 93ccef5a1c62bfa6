package eu.spana.system.benchmark;

import eu.spana.system.Service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Resident memory of an index-service that writes as fast as it can for some minutes.
final class EnduranceBenchmark {
    private static final int SIZE = 2_800;

    private final Engines engines;
    private final int documents;
    private final Duration duration;

    EnduranceBenchmark(Engines engines, int documents, Duration duration) {
        this.engines = engines;
        this.documents = documents;
        this.duration = duration;
    }

    List<Row> run() {
        List<Double> megabytes = new ArrayList<>();
        try (Service service = engines.startForLoad("index-service").awaitReady()) {
            Backlog backlog = new Backlog(engines, service);
            long end = System.nanoTime() + duration.toNanos();
            for (int round = 0; System.nanoTime() < end; round++) {
                var made = new Documents("endurance-" + round + "-", round, SIZE);
                backlog.write(made.next(documents));
                megabytes.add(residentMegabytes(service));
            }
        }
        return List.of(
                new Row(
                        "resident at full load, most",
                        "%.0f MB".formatted(Median.percentile(megabytes, 100)),
                        "under 400 MB"),
                new Row(
                        "in each quarter of %d minutes, median".formatted(duration.toMinutes()),
                        quarters(megabytes) + " MB",
                        "flat"));
    }

    private static List<Long> quarters(List<Double> megabytes) {
        List<Long> medians = new ArrayList<>();
        int size = megabytes.size();
        for (int quarter = 0; quarter < 4 && size >= 4; quarter++) {
            List<Double> part = megabytes.subList(size * quarter / 4, size * (quarter + 1) / 4);
            medians.add(Math.round(Median.of(part)));
        }
        return medians;
    }

    /// As Linux tells.
    private static double residentMegabytes(Service service) {
        try (var lines = Files.lines(Path.of("/proc/" + service.process().pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
