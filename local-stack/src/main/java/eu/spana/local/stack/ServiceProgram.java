package eu.spana.local.stack;

import eu.spana.local.process.JavaCommand;
import eu.spana.local.process.ProcessFailure;
import eu.spana.local.process.Programs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A service's program, unpacked from its boot jar: a build may replace the jar while the service
/// runs, and the JVM keeps an archive of the loaded classes only of unpacked programs.
public record ServiceProgram(Path jar, Path folder) {

    /// The command that runs the service, unpacked first where the jar is newer.
    ///
    /// @param options of the JVM, beside those that every service gets
    public List<String> run(List<String> options) {
        unpackWhenNewer();
        var all = new ArrayList<>(options);
        all.add("-XX:+UseSerialGC");
        all.add("-XX:TieredStopAtLevel=1");
        all.add("-XX:+ExitOnOutOfMemoryError");
        all.add("-XX:+AutoCreateSharedArchive");
        all.add("-XX:SharedArchiveFile=" + folder.resolve("classes.jsa"));
        all.add("-Xlog:disable");
        all.add("-Xlog:all=error:stderr");
        return new JavaCommand(all).run(List.of("-jar", unpacked().toString()));
    }

    private Path unpacked() {
        return folder.resolve(jar.getFileName());
    }

    private void unpackWhenNewer() {
        if (isNewer()) {
            var unpack = List.of("-Djarmode=tools", "-jar", jar.toString(), "extract");
            var command = new ArrayList<>(new JavaCommand(List.of()).run(unpack));
            command.addAll(List.of("--force", "--destination", folder.toString()));
            if (!Programs.succeeds(command)) {
                throw new ProcessFailure(jar + " cannot be unpacked to " + folder + ".");
            }
        }
    }

    private boolean isNewer() {
        try {
            return Files.notExists(unpacked())
                    || Files.getLastModifiedTime(jar)
                                    .compareTo(Files.getLastModifiedTime(unpacked()))
                            > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
