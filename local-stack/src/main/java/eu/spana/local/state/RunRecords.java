package eu.spana.local.state;

import eu.spana.local.process.ChildProcess;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/// Remembers the parts' processes from one command to the next. A process counts as ours only when
/// both its id and the time of its start are the recorded ones.
public record RunRecords(StackHome home) {

    private static final String PID = "pid";
    private static final String STARTED = "started";
    private static final String PORT = "port";

    public void add(Part part, ChildProcess process, int port) {
        var record = new Properties();
        record.setProperty(PID, Long.toString(process.pid()));
        record.setProperty(STARTED, process.started().orElse(Instant.EPOCH).toString());
        record.setProperty(PORT, Integer.toString(port));
        var file = home.record(part);
        try {
            Files.createDirectories(home.folder().resolve("run"));
            try (var out = Files.newBufferedWriter(file)) {
                record.store(out, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<RunningPart> running(Part part) {
        return read(part).flatMap(record -> find(part, record));
    }

    /// Started, not stopped by us, and no longer there.
    public boolean isDead(Part part) {
        return Files.exists(home.record(part)) && running(part).isEmpty();
    }

    public void remove(Part part) {
        try {
            Files.deleteIfExists(home.record(part));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<RunningPart> find(Part part, Properties record) {
        var pid = Long.parseLong(record.getProperty(PID));
        var started = Instant.parse(record.getProperty(STARTED));
        var port = Integer.parseInt(record.getProperty(PORT));
        return ChildProcess.find(part.id(), pid, started, home.log(part))
                .map(process -> new RunningPart(part, process, port));
    }

    private Optional<Properties> read(Part part) {
        var file = home.record(part);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var record = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            record.load(in);
            return Optional.of(record);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
