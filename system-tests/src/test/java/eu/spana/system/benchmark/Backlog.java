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
                    await(expected);
                });
    }

    ProcessHandle process() {
        return ProcessHandle.of(index.process().pid()).orElseThrow();
    }

    private void await(long expected) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (written() < expected) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("index-service did not write the backlog");
            }
            pause();
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

    /// Short against the seconds that a round takes; looking costs Elasticsearch time, too.
    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
