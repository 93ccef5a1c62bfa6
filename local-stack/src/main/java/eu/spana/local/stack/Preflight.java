package eu.spana.local.stack;

import eu.spana.local.process.FreePort;
import eu.spana.local.state.Part;
import eu.spana.local.state.Refusal;
import eu.spana.local.state.RunRecords;
import eu.spana.local.state.StackHome;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;

/// Looks whether the machine can take the parts that are to start, before anything starts.
record Preflight(StackHome home, RunRecords records, Ports ports) {

    /// Measured: 1.4 GiB after the samples and some searches; with every heap at its limit, 2 GiB.
    private static final long MEMORY_BYTES = 2_048L << 20;

    /// Data of the samples, logs, and room to work.
    private static final long DISK_BYTES = 1L << 30;

    void check(List<Part> starting) {
        checkJars(starting);
        checkPorts(starting);
        checkFolder();
        if (starting.size() == Part.values().length) {
            checkMemory(AvailableMemory.bytes());
        }
    }

    private void checkJars(List<Part> starting) {
        starting.stream()
                .filter(part -> part.isService() && !Files.exists(home.jar(part)))
                .findFirst()
                .ifPresent(part -> {
                    throw new Refusal(home.jar(part) + " is missing: build it with 'mvn package'.");
                });
    }

    private void checkPorts(List<Part> starting) {
        for (var part : starting) {
            if (!FreePort.isFree(ports.of(part))) {
                throw new Refusal(
                        "Port %d, for %s, is in use by %s: choose another with %s."
                                .formatted(
                                        ports.of(part),
                                        part.id(),
                                        holder(ports.of(part)),
                                        PortOptions.option(part)));
            }
        }
    }

    private String holder(int port) {
        return Arrays.stream(Part.values())
                .flatMap(part -> records.running(part).stream())
                .filter(running -> running.port() == port)
                .findFirst()
                .map(own -> "our own " + own.part().id() + " (process " + own.process().pid() + ")")
                .orElse("another program");
    }

    private void checkFolder() {
        try {
            Files.createDirectories(home.folder());
            var usable = Files.getFileStore(home.folder()).getUsableSpace();
            if (usable < DISK_BYTES) {
                throw new Refusal(
                        "Too little disk: %d MiB are free in %s, %d MiB are needed."
                                .formatted(usable >> 20, home.folder(), DISK_BYTES >> 20));
            }
        } catch (IOException e) {
            throw new Refusal(home.folder() + " cannot be used: " + e.getMessage());
        }
        if (!Files.isWritable(home.folder())) {
            throw new Refusal(
                    home.folder()
                            + " belongs to somebody else: set SPANA_HOME to a folder of yours.");
        }
    }

    static void checkMemory(long available) {
        if (available < MEMORY_BYTES) {
            throw new Refusal(
                    "Too little memory: %d MiB are available, %d MiB are needed."
                            .formatted(available >> 20, MEMORY_BYTES >> 20));
        }
    }
}
