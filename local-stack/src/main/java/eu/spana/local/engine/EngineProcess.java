package eu.spana.local.engine;

import eu.spana.local.process.ChildCommand;
import eu.spana.local.process.ChildProcess;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;

/// One run after another of an engine's program.
final class EngineProcess {

    private final String name;
    private final EngineSettings settings;
    private final BooleanSupplier probe;
    private @Nullable ChildProcess current;

    EngineProcess(String name, EngineSettings settings, BooleanSupplier probe) {
        this.name = name;
        this.settings = settings;
        this.probe = probe;
    }

    void start(List<String> command, Map<String, String> environment) {
        if (current != null && current.isAlive()) {
            throw new IllegalStateException(name + " is running already");
        }
        current =
                ChildProcess.start(
                        new ChildCommand(
                                name, command, environment, settings.log(), settings.lifetime()));
    }

    void awaitReady(Duration timeout) {
        child().awaitReady(probe, timeout);
    }

    void stop(Duration patience) {
        if (current != null) {
            current.stop(patience);
        }
    }

    void kill() {
        if (current != null) {
            current.kill();
        }
    }

    ChildProcess child() {
        return Objects.requireNonNull(current, "not started");
    }
}
