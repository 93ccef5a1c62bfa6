package eu.spana.system.benchmark;

import eu.spana.system.Service;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// How much slower a search is while the whole collection is being written into a new index.
final class RebuildBenchmark {
    private static final int SIZE = 2_800;

    /// Times the documents of other benchmarks, so that the rebuild takes long enough to look at.
    private static final int COLLECTION = 5;

    private static final int WARM_UP = 500;
    private static final int AT_REST = 500;

    /// Between two searches: they are a sample, not a load.
    private static final int PAUSE_MILLIS = 20;

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Engines engines;
    private final int documents;

    RebuildBenchmark(Engines engines, int documents) {
        this.engines = engines;
        this.documents = documents;
    }

    List<Row> run() {
        try (Service index = engines.startForLoad("index-service").awaitReady();
                Service query = engines.startForLoad("query-service").awaitReady()) {
            var made = new Documents("rebuilt-", 1, SIZE);
            new Backlog(engines, index).write(made.next(COLLECTION * documents));
            search(query, countdown(WARM_UP));
            double atRest = Median.of(search(query, countdown(AT_REST)));
            URI rebuilds = index.uri().resolve("/api/v1/rebuilds");
            send(HttpRequest.newBuilder(rebuilds).POST(BodyPublishers.noBody()).build());
            List<Double> meanwhile = search(query, () -> isFilling(rebuilds));
            return rows(atRest, meanwhile);
        }
    }

    private List<Row> rows(double atRest, List<Double> meanwhile) {
        double median = Median.of(meanwhile);
        return List.of(
                new Row(
                        "search of %d documents, at rest".formatted(COLLECTION * documents),
                        "%.1f ms".formatted(atRest),
                        ""),
                new Row(
                        "during a rebuild, median of %d".formatted(meanwhile.size()),
                        "%.1f ms".formatted(median),
                        ""),
                new Row("ratio", "%.1f".formatted(median / atRest), "at most 2"));
    }

    private static BooleanSupplier countdown(int times) {
        var left =
                new Object() {
                    int count = times;
                };
        return () -> left.count-- > 0;
    }

    private static boolean isFilling(URI rebuilds) {
        JsonNode newest =
                JsonMapper.shared()
                        .readTree(send(HttpRequest.newBuilder(rebuilds).build()).body())
                        .at("/rebuilds/0");
        String state = newest.path("state").asString("");
        if (state.equals("failed")) {
            throw new IllegalStateException("The rebuild failed: " + newest);
        }
        return !state.equals("swapped");
    }

    /// Milliseconds of each search.
    private static List<Double> search(Service query, BooleanSupplier goOn) {
        List<Double> times = new ArrayList<>();
        for (int number = 0; goOn.getAsBoolean(); number++) {
            String words = Documents.word(number % 997) + "+" + Documents.word(number * 7 % 991);
            HttpRequest search =
                    HttpRequest.newBuilder(query.uri().resolve("/api/v1/search?q=" + words))
                            .build();
            long start = System.nanoTime();
            send(search);
            times.add((System.nanoTime() - start) / 1e6);
            pause();
        }
        return times;
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            HttpResponse<String> response = HTTP.send(request, BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new IllegalStateException(request.uri() + ": " + response.body());
            }
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// The rate of the sample, not a wait for something to happen.
    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
