package eu.spana.system.benchmark;

import eu.spana.document.IndexName;
import eu.spana.system.Service;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Events that wait on the log for an index-service that is held still (SIGSTOP) meanwhile.
record Backlog(Engines engines, Service index) {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /// Appends the documents, then takes what index-service needs to write them.
    Sample write(List<Documents.Event> events) {
        signal("STOP");
        try (EventLog log = new EventLog(engines)) {
            log.append(events);
        }
        long expected = written() + events.size();
        return Sample.of(
                events.size(),
                process(),
                () -> {
                    signal("CONT");
                    await(events.size(), expected);
                });
    }

    ProcessHandle process() {
        return ProcessHandle.of(index.process().pid()).orElseThrow();
    }

    /// Looking costs Elasticsearch time: rarely at first, often towards the end.
    private void await(int events, long expected) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        for (long left = events; left > 0; left = expected - written()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("index-service did not write the backlog");
            }
            pause(left > events / 10 ? 250 : 50);
        }
    }

    private long written() {
        return engines.elasticsearch().written(IndexName.WRITE_ALIAS);
    }

    private void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(index.process().pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void pause(int millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
