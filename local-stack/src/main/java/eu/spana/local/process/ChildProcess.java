package eu.spana.local.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/// A running process, started here or found again by its id and the time of its start.
public final class ChildProcess {

    private static final Duration PROBE_INTERVAL = Duration.ofMillis(50);

    /// Operating systems tell the start as time since boot, and the boot's time as their clock,
    /// corrected meanwhile, sees it.
    private static final Duration CLOCK_DRIFT = Duration.ofSeconds(5);

    private static final Duration KILL_PATIENCE = Duration.ofSeconds(10);

    private final String name;
    private final ProcessHandle handle;
    private final Path log;

    private ChildProcess(String name, ProcessHandle handle, Path log) {
        this.name = name;
        this.handle = handle;
        this.log = log;
    }

    public static ChildProcess start(ChildCommand command) {
        try {
            keepPrevious(command.log());
            var builder = new ProcessBuilder(command.lifetime().wrap(command.command()));
            builder.environment().putAll(command.environment());
            builder.environment().values().removeIf(String::isEmpty);
            builder.redirectErrorStream(true).redirectOutput(command.log().toFile());
            if (command.lifetime() == Lifetime.ON_ITS_OWN) {
                builder.redirectInput(new File("/dev/null"));
            }
            var process = builder.start();
            return new ChildProcess(command.name(), process.toHandle(), command.log());
        } catch (IOException e) {
            throw new ProcessFailure(command.name() + " cannot be started: " + e.getMessage(), e);
        }
    }

    /// The process of that id, unless it ended and the id was given to another since.
    public static Optional<ChildProcess> find(String name, long pid, Instant started, Path log) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(handle -> startedAt(handle, started))
                .map(handle -> new ChildProcess(name, handle, log));
    }

    private static boolean startedAt(ProcessHandle handle, Instant started) {
        return handle.info()
                .startInstant()
                .filter(at -> Duration.between(at, started).abs().compareTo(CLOCK_DRIFT) <= 0)
                .isPresent();
    }

    public long pid() {
        return handle.pid();
    }

    public Optional<Instant> started() {
        return handle.info().startInstant();
    }

    /// Resident memory of the process and its descendants.
    public long residentKilobytes() {
        return Programs.residentKilobytes(family().stream().map(ProcessHandle::pid).toList());
    }

    public boolean isAlive() {
        return handle.isAlive();
    }

    /// Returns when the probe says that the process is ready; throws with the end of its log when
    /// the process ends or the time is over.
    public void awaitReady(BooleanSupplier probe, Duration timeout) {
        var deadline = System.nanoTime() + timeout.toNanos();
        while (!probe.getAsBoolean()) {
            if (ends(PROBE_INTERVAL)) {
                throw failure("stopped while it was starting");
            }
            if (System.nanoTime() > deadline) {
                throw failure("was not ready after " + timeout.toSeconds() + " s");
            }
        }
    }

    /// Asks the process to end, and forces it when it takes longer than that. Descendants end with
    /// it: a launcher that is stopped early leaves its program behind.
    public void stop(Duration patience) {
        var deadline = System.nanoTime() + patience.toNanos();
        var family = family();
        handle.destroy();
        for (var member : family) {
            if (!ends(member, Duration.ofNanos(deadline - System.nanoTime()))) {
                destroyForcibly(family);
            }
        }
    }

    /// Ends the process and its descendants at once, as a failing machine would.
    public void kill() {
        destroyForcibly(family());
    }

    private void destroyForcibly(List<ProcessHandle> family) {
        family.forEach(ProcessHandle::destroyForcibly);
        family.forEach(member -> ends(member, KILL_PATIENCE));
    }

    private List<ProcessHandle> family() {
        return Stream.concat(Stream.of(handle), handle.descendants()).toList();
    }

    private boolean ends(Duration within) {
        return ends(handle, within);
    }

    private static boolean ends(ProcessHandle handle, Duration within) {
        try {
            handle.onExit().get(Math.max(0, within.toMillis()), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProcessFailure("interrupted while waiting for a process", e);
        }
    }

    private ProcessFailure failure(String what) {
        return new ProcessFailure(name + " " + what + ". " + LogTail.describe(log));
    }

    private static void keepPrevious(Path log) throws IOException {
        Files.createDirectories(log.toAbsolutePath().getParent());
        if (Files.exists(log)) {
            var previous = log.resolveSibling(log.getFileName() + ".previous");
            Files.move(log, previous, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
