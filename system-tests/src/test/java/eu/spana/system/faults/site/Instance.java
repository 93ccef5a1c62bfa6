package eu.spana.system.faults.site;

import static org.awaitility.Awaitility.await;

import eu.spana.system.Service;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/// One instance of index-service, as often as it is started.
public final class Instance implements AutoCloseable {
    /// As Kubernetes gives it by default; then it would be killed.
    private static final Duration GRACE = Duration.ofSeconds(30);

    private final Path root;
    private final Map<String, String> environment;
    private @Nullable Service running;

    Instance(Path root, Map<String, String> environment) {
        this.root = root;
        this.environment = environment;
    }

    /// Returns at once.
    public void start() {
        running = Service.start(root, "index-service", environment);
    }

    public boolean isRunning() {
        return running != null && running.process().isAlive();
    }

    public Service service() {
        if (running == null) {
            throw new IllegalStateException("index-service was never started");
        }
        return running;
    }

    public void kill() {
        if (running != null) {
            running.process().kill();
        }
    }

    /// Says when it takes longer to go than it may.
    public void stop() {
        signal("TERM");
        await("index-service goes within its grace period after SIGTERM")
                .atMost(GRACE)
                .until(() -> !isRunning());
    }

    public void freeze() {
        signal("STOP");
    }

    public void thaw() {
        signal("CONT");
    }

    private void signal(String name) {
        String pid = Long.toString(service().process().pid());
        try {
            new ProcessBuilder("kill", "-" + name, pid).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
