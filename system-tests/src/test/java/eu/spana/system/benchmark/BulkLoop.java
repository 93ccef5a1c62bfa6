package eu.spana.system.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// The yardstick: bare `_bulk` requests, one after another, from a single thread.
final class BulkLoop {
    private static final int DOCUMENTS_PER_REQUEST = 1000;

    private final Elasticsearch elasticsearch;
    private final String index;

    BulkLoop(Elasticsearch elasticsearch, String index) {
        this.elasticsearch = elasticsearch;
        this.index = index;
    }

    void write(List<Documents.Event> events) {
        for (int from = 0; from < events.size(); from += DOCUMENTS_PER_REQUEST) {
            int to = Math.min(events.size(), from + DOCUMENTS_PER_REQUEST);
            String answer =
                    elasticsearch.post(
                            "/" + index + "/_bulk?filter_path=errors",
                            "application/x-ndjson",
                            body(events.subList(from, to)));
            if (!answer.equals("{\"errors\":false}")) {
                throw new IllegalStateException("Elasticsearch refused documents: " + answer);
            }
        }
    }

    private static byte[] body(List<Documents.Event> events) {
        ByteArrayOutputStream body = new ByteArrayOutputStream(4_000_000);
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
        return "{\"index\":{\"_id\":\"%s\",\"version\":%d,\"version_type\":\"external\"}}\n"
                .formatted(event.id, event.version);
    }
}
