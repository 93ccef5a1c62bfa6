package eu.spana.index.rebuild;

import eu.spana.index.TestLog;
import eu.spana.index.consume.Events;

import org.apache.kafka.clients.producer.ProducerRecord;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// Publishes new documents, changes and removals all the time.
final class TestWriter implements AutoCloseable {
    private final Thread thread = Thread.ofVirtual().unstarted(this::run);
    private volatile boolean closed;
    private final AtomicInteger published = new AtomicInteger();

    static TestWriter start() {
        TestWriter writer = new TestWriter();
        writer.thread.start();
        return writer;
    }

    int published() {
        return published.get();
    }

    @Override
    public void close() {
        closed = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (!closed) {
            TestLog.publish(events(published.get()));
            published.incrementAndGet();
        }
    }

    /// Versions as ingest-service gives them: microseconds. Only documents of its own are removed.
    private static List<ProducerRecord<byte[], byte[]>> events(int round) {
        long version = System.currentTimeMillis() * 1000;
        return List.of(
                Events.parsed("document-" + round % 100, version, "round " + round),
                Events.parsed("live-" + round, version, "live"),
                Events.parsed("hot", version, "round " + round),
                Events.parsed("short-" + round, version, "short"),
                Events.removal("short-" + round, version + 1));
    }
}
