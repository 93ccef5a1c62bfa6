package eu.spana.local.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// The end of a log file, for messages.
public final class LogTail {

    private static final int LINES = 8;
    private static final int BYTES = 8192;

    private LogTail() {}

    static String describe(Path log) {
        var lines = last(log);
        return lines.isEmpty()
                ? "Its log " + log + " is empty."
                : "Its log " + log + " ends with:\n    " + String.join("\n    ", lines);
    }

    static List<String> last(Path log) {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(Math.max(0, file.length() - BYTES));
            var bytes = new byte[BYTES];
            var length = Math.max(0, file.read(bytes));
            var lines = new String(bytes, 0, length, StandardCharsets.UTF_8).lines().toList();
            return lines.subList(Math.max(0, lines.size() - LINES), lines.size());
        } catch (IOException e) {
            return List.of();
        }
    }
}
