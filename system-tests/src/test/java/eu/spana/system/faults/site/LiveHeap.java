package eu.spana.system.faults.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.spana.local.process.JavaCommand;

import java.io.IOException;
import java.io.UncheckedIOException;

/// What is left of another JVM's heap after a full collection.
public final class LiveHeap {
    private LiveHeap() {}

    public static long bytes(long pid) {
        String jcmd = JavaCommand.home().resolve("bin/jcmd").toString();
        ProcessBuilder histogram =
                new ProcessBuilder(jcmd, Long.toString(pid), "GC.class_histogram");
        try (var in = histogram.redirectErrorStream(true).start().getInputStream()) {
            String answer = new String(in.readAllBytes(), UTF_8);
            return total(answer.strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// `Total 123456 7890123`
    private static long total(String histogram) {
        String last = histogram.substring(histogram.lastIndexOf('\n') + 1).strip();
        if (!last.startsWith("Total")) {
            throw new IllegalStateException("No histogram of the heap: " + last);
        }
        return Long.parseLong(last.substring(last.lastIndexOf(' ') + 1));
    }
}
