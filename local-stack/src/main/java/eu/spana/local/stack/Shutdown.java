package eu.spana.local.stack;

import eu.spana.local.state.Part;
import eu.spana.local.state.RunRecords;
import eu.spana.local.state.RunningPart;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Executors;

/// Stops parts: the services side by side, then the engines. Only recorded processes are touched.
record Shutdown(RunRecords records, Console console, Duration patience) {

    /// Services finish what they were asked, 25 s at most; then they are forced.
    static final Duration ORDERLY = Duration.ofSeconds(30);

    /// Nobody has asked a starting service anything yet.
    static final Duration BRIEF = Duration.ofSeconds(10);

    /// Says whether anything was running.
    boolean stop(Collection<Part> parts) {
        var services = stopTogether(parts.stream().filter(Part::isService).toList());
        var engines = stopTogether(parts.stream().filter(part -> !part.isService()).toList());
        parts.forEach(records::remove);
        return services || engines;
    }

    private boolean stopTogether(List<Part> parts) {
        var running = parts.stream().flatMap(part -> records.running(part).stream()).toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            running.forEach(part -> threads.execute(() -> stop(part)));
        }
        return !running.isEmpty();
    }

    private void stop(RunningPart running) {
        var begin = Instant.now();
        running.process().stop(patience);
        console.done(running.part().id(), "stopped", Duration.between(begin, Instant.now()));
    }
}
