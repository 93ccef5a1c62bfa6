package eu.spana.ingest.parse.fork;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names temporary folders by the process that owns them, and finds those whose owner is gone: one
/// that is killed deletes nothing.
final class AbandonedFolders {
    private static final Pattern NAME = Pattern.compile("spana-forks-(\\d{1,10})-(\\d{1,15})-.*");

    private AbandonedFolders() {}

    /// Prefix for folders of this process.
    static String ownPrefix() {
        ProcessHandle self = ProcessHandle.current();
        return "spana-forks-%d-%d-".formatted(self.pid(), startOf(self));
    }

    static List<Path> in(Path parent) throws IOException {
        List<Path> abandoned = new ArrayList<>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, "spana-forks-*")) {
            for (Path folder : folders) {
                Matcher name = NAME.matcher(folder.getFileName().toString());
                if (name.matches() && !isRunning(name.group(1), name.group(2))) {
                    abandoned.add(folder);
                }
            }
        }
        return abandoned;
    }

    /// A process id alone is used again, in containers at once.
    private static boolean isRunning(String pid, String start) {
        return ProcessHandle.of(Long.parseLong(pid))
                .map(owner -> startOf(owner) == Long.parseLong(start))
                .orElse(false);
    }

    private static long startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH).toEpochMilli();
    }
}
