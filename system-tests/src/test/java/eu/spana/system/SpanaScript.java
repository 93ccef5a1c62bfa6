package eu.spana.system;

import eu.spana.local.process.FreePort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The script `./spana`, with a home and ports of its own.
record SpanaScript(Path root, Path home, Map<String, String> ports) {
    private static final long PATIENCE_SECONDS = 300;

    static SpanaScript in(Path root, Path home) {
        List<String> parts = List.of("QUERY", "INGEST", "INDEX", "KAFKA", "ELASTICSEARCH");
        Map<String, String> ports = new LinkedHashMap<>();
        parts.forEach(part -> ports.put("SPANA_" + part + "_PORT", "" + FreePort.find()));
        return new SpanaScript(root, home, ports);
    }

    /// A started run, which prints into a file: a pipe would stay open as long as what it started.
    record Run(Process process, Path printed) {
        int status() {
            try {
                if (process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    return process.exitValue();
                }
                process.destroy();
                throw new IllegalStateException("spana did not return: " + output());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        String output() {
            try {
                return Files.readString(printed);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    Run run(String... arguments) {
        List<String> command = new ArrayList<>(List.of(root.resolve("spana").toString()));
        command.addAll(List.of(arguments));
        try {
            Path printed = Files.createTempFile(Files.createDirectories(home), "run", ".out");
            ProcessBuilder builder =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(printed.toFile());
            builder.environment().put("SPANA_HOME", home.toString());
            builder.environment().putAll(ports);
            return new Run(builder.start(), printed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Waits for the run to end well.
    String output(String... arguments) {
        Run run = run(arguments);
        if (run.status() != 0) {
            throw new AssertionError(List.of(arguments) + " failed: " + run.output());
        }
        return run.output();
    }
}
