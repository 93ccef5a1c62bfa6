package eu.spana.system.benchmark;

import eu.spana.system.Service;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/// Real web pages a second through the batch endpoint of one ingest-service, to the acknowledgement
/// of the log. Client, service and log share the machine.
final class IngestBenchmark {
    private static final int CONNECTIONS = 2;

    /// Rounds that only warm the service up: its compilers work for about that long.
    private static final int WARM_UP = 4;

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Engines engines;
    private final int rounds;

    IngestBenchmark(Engines engines, int rounds) {
        this.engines = engines;
        this.rounds = rounds;
    }

    List<Row> run() {
        List<byte[]> pages = RealPages.lines(engines.root());
        if (pages.isEmpty()) {
            return List.of(new Row("real pages a second", "skipped: no pages", ""));
        }
        List<Double> rates = new ArrayList<>();
        List<Double> megabytes = new ArrayList<>();
        try (Service ingest = engines.startForLoad("ingest-service").awaitReady()) {
            for (int round = -WARM_UP; round < rounds; round++) {
                double rate = rate(ingest, pages);
                if (round >= 0) {
                    rates.add(rate);
                    megabytes.add(heapInUse(ingest));
                }
            }
        }
        return List.of(
                new Row(
                        "real pages through ingest-service",
                        "%.0f pages/s".formatted(Median.of(rates)),
                        "at least 120 pages/s"),
                new Row(
                        "its heap after each round",
                        Stream.of(megabytes.getFirst(), megabytes.getLast())
                                        .map("%.0f"::formatted)
                                        .toList()
                                + " MB",
                        "flat"));
    }

    private static double rate(Service ingest, List<byte[]> pages) {
        long start = System.nanoTime();
        try (ExecutorService connections = Executors.newFixedThreadPool(CONNECTIONS)) {
            int share = (pages.size() + CONNECTIONS - 1) / CONNECTIONS;
            List<Future<Long>> answers = new ArrayList<>();
            for (int from = 0; from < pages.size(); from += share) {
                List<byte[]> batch = pages.subList(from, Math.min(pages.size(), from + share));
                answers.add(connections.submit(() -> post(ingest, batch)));
            }
            for (Future<Long> accepted : answers) {
                accepted.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return pages.size() * 1e9 / (System.nanoTime() - start);
    }

    private static long post(Service ingest, List<byte[]> batch)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(ingest.uri().resolve("/api/v1/documents/batch"))
                        .header("Content-Type", "application/x-ndjson")
                        .POST(BodyPublishers.ofByteArrays(batch))
                        .build();
        try (Stream<String> lines = HTTP.send(request, BodyHandlers.ofLines()).body()) {
            List<String> answers = lines.toList();
            long accepted = answers.stream().filter(line -> line.contains(":202")).count();
            // A few pages of the sets hold no text at all.
            if (answers.size() != batch.size() || accepted < batch.size() * 0.95) {
                throw new IllegalStateException(
                        "%d of %d pages accepted".formatted(accepted, batch.size()));
            }
            return accepted;
        }
    }

    /// After a full collection.
    private static double heapInUse(Service ingest) {
        try {
            String pid = Long.toString(ingest.process().pid());
            new ProcessBuilder(System.getProperty("java.home") + "/bin/jcmd", pid, "GC.run")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            URI metric = URI.create("/actuator/metrics/jvm.memory.used?tag=area:heap");
            var answer =
                    HTTP.send(
                            HttpRequest.newBuilder(ingest.uri().resolve(metric)).build(),
                            BodyHandlers.ofString());
            var value = new JsonMapper().readTree(answer.body()).at("/measurements/0/value");
            return value.asDouble() / 1e6;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
