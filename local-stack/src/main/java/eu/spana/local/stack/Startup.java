package eu.spana.local.stack;

import eu.spana.local.state.Part;
import eu.spana.local.state.RunRecords;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/// Starts the parts, each as soon as those that it requires are ready. The first failure, or an
/// interruption, stops what was started.
final class Startup {

    private final Function<Part, Launched> launcher;
    private final RunRecords records;
    private final Console console;
    private final Set<Part> started = EnumSet.noneOf(Part.class);
    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
    private final ReentrantLock stopping = new ReentrantLock();
    private boolean abandoned;

    Startup(Function<Part, Launched> launcher, RunRecords records, Console console) {
        this.launcher = launcher;
        this.records = records;
        this.console = console;
    }

    void run(List<Part> parts) {
        var ready = new EnumMap<Part, CompletableFuture<Void>>(Part.class);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var part : parts) {
                ready.put(part, required(part, ready).thenRunAsync(() -> bring(part), threads));
            }
            // Before the executor closes and takes no more.
            CompletableFuture.allOf(ready.values().toArray(CompletableFuture[]::new)).join();
        }
        var thrown = failure.get();
        if (thrown != null) {
            throw thrown;
        }
    }

    /// Starts nothing more, and stops what was started; returns when that is done, whoever does it.
    void abandon() {
        stopping.lock();
        try {
            new Shutdown(records, console, Shutdown.BRIEF).stop(abandonedParts());
        } finally {
            stopping.unlock();
        }
    }

    /// Nothing the second time: what the first one stops ends with a failure.
    private synchronized Set<Part> abandonedParts() {
        var parts = EnumSet.copyOf(started);
        started.clear();
        abandoned = true;
        return parts;
    }

    private void bring(Part part) {
        try {
            var begin = Instant.now();
            var launched = launch(part);
            if (launched != null) {
                launched.awaitReady().run();
                console.done(part.id(), "is ready", Duration.between(begin, Instant.now()));
            }
        } catch (RuntimeException e) {
            if (failure.compareAndSet(null, e)) {
                abandon();
            }
        }
    }

    private synchronized @Nullable Launched launch(Part part) {
        if (abandoned) {
            return null;
        }
        console.say("  " + part.id() + " starts …");
        var launched = launcher.apply(part);
        records.add(part, launched.process(), launched.port());
        started.add(part);
        return launched;
    }

    private static CompletableFuture<Void> required(
            Part part, Map<Part, CompletableFuture<Void>> ready) {
        return CompletableFuture.allOf(
                part.required().stream()
                        .map(ready::get)
                        .filter(Objects::nonNull)
                        .toArray(CompletableFuture[]::new));
    }
}
