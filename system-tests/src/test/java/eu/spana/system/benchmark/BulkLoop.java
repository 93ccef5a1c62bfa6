package eu.spana.system.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/// The yardstick: bare `_bulk` requests, out of memory, with nothing else to do.
///
/// @param requestBytes of the documents in one request, about
/// @param connections requests at the same time
record BulkLoop(Elasticsearch elasticsearch, String index, int requestBytes, int connections) {

    void write(List<Documents.Event> events) {
        int step = Math.max(1, requestBytes / events.getFirst().json.length);
        try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
            List<Future<?>> requests =
                    IntStream.iterate(0, from -> from < events.size(), from -> from + step)
                            .mapToObj(from ->
                                    events.subList(from, Math.min(events.size(), from + step)))
                            .<Future<?>>map(part -> threads.submit(() -> post(part)))
                            .toList();
            for (Future<?> request : requests) {
                request.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "%.1f MB, %d at a time".formatted(requestBytes / 1e6, connections);
    }

    private void post(List<Documents.Event> part) {
        String answer =
                elasticsearch.post(
                        "/" + index + "/_bulk?filter_path=errors",
                        "application/x-ndjson",
                        body(part));
        if (!answer.equals("{\"errors\":false}")) {
            throw new IllegalStateException("Elasticsearch refused documents: " + answer);
        }
    }

    private static byte[] body(List<Documents.Event> events) {
        ByteArrayOutputStream body =
                new ByteArrayOutputStream(events.size() * (events.getFirst().json.length + 300));
        try {
            for (Documents.Event event : events) {
                body.write(action(event).getBytes(UTF_8));
                body.write(event.json);
                body.write('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return body.toByteArray();
    }

    private static String action(Documents.Event event) {
        return "{\"index\":{\"_id\":\""
                + event.id
                + "\",\"version\":"
                + event.version
                + ",\"version_type\":\"external\"}}\n";
    }
}
