package eu.spana.index.rebuild;

import eu.spana.index.TestIndex;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/// Searches all the time, and remembers every search that failed or found too little.
final class TestReader implements AutoCloseable {
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final int least;
    private final Thread thread;
    private volatile boolean closed;
    private final AtomicInteger searches = new AtomicInteger();

    private TestReader(int least) {
        this.least = least;
        this.thread = Thread.ofVirtual().unstarted(this::run);
    }

    /// @param least documents that every search must find
    static TestReader expecting(int least) {
        TestReader reader = new TestReader(least);
        reader.thread.start();
        return reader;
    }

    List<String> complaints() {
        return complaints;
    }

    int searches() {
        return searches.get();
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
            JsonNode found =
                    TestIndex.send(
                            "POST",
                            "/documents/_search?size=0&track_total_hits=true",
                            "{\"query\":{\"term\":{\"site\":\"example.org\"}}}");
            if (found.at("/hits/total/value").asInt(-1) < least) {
                complaints.add(found.toString());
            }
            searches.incrementAndGet();
        }
    }
}
