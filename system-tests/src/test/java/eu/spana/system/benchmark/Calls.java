package eu.spana.system.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/// How long each call of one sort took, until its whole answer was there.
final class Calls {
    /// Each caller asks everything so often while the machine is saturated.
    private static final int TIMES = 3;

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final List<Double> milliseconds = new ArrayList<>();

    /// @param counts whether it is no warming up
    void time(boolean counts, HttpRequest request) {
        long start = System.nanoTime();
        HttpResponse<byte[]> response = send(request);
        double took = (System.nanoTime() - start) / 1e6;
        if (response.statusCode() != 200) {
            throw new IllegalStateException(request.uri() + ": " + response.statusCode());
        }
        if (counts) {
            milliseconds.add(took);
        }
    }

    double median() {
        return Median.of(milliseconds);
    }

    double percentile(int percent) {
        return Median.percentile(milliseconds, percent);
    }

    @Override
    public String toString() {
        return "%.1f / %.1f / %.1f".formatted(median(), percentile(95), percentile(99));
    }

    /// Seconds until so many callers at a time have each asked everything a few times.
    static double saturate(List<HttpRequest> requests, int callers) {
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(callers)) {
            List<Future<?>> done = new ArrayList<>();
            for (int caller = 0; caller < callers; caller++) {
                done.add(threads.submit(() -> askAll(requests)));
            }
            for (Future<?> each : done) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static void askAll(List<HttpRequest> requests) {
        for (int time = 0; time < TIMES; time++) {
            for (HttpRequest request : requests) {
                if (send(request).statusCode() != 200) {
                    throw new IllegalStateException(request.uri() + " was refused");
                }
            }
        }
    }

    /// How many lines the answer has.
    static long lines(HttpRequest request) {
        try (Stream<String> lines = send(request, BodyHandlers.ofLines()).body()) {
            return lines.count();
        }
    }

    static HttpResponse<byte[]> send(HttpRequest request) {
        return send(request, BodyHandlers.ofByteArray());
    }

    private static <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> handler) {
        try {
            return HTTP.send(request, handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
