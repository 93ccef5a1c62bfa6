package eu.spana.ingest.parse.fork;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The temporary folder of the forks: their configuration, and a part for each that is cleared
/// whenever the fork ends, since one that is killed tidies nothing up.
final class ForkFolder {
    private static final Logger log = LoggerFactory.getLogger(ForkFolder.class);
    private static final String CONFIG = "tika-config.xml";

    private final byte[] configuration;
    private final Object lock = new Object();
    private @Nullable Path root;

    ForkFolder(byte[] configuration) {
        this.configuration = configuration;
    }

    /// The parsers of the service.
    static byte[] ownConfiguration() {
        try (InputStream stream = ForkFolder.class.getResourceAsStream(CONFIG)) {
            if (stream == null) {
                throw new IllegalStateException(CONFIG + " is not on the class path");
            }
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Tika reads its configuration from a file only.
    Path config() throws IOException {
        return root().resolve(CONFIG);
    }

    Path part(int fork) throws IOException {
        return Files.createDirectories(root().resolve(Integer.toString(fork)));
    }

    void clear(Path part) {
        try {
            for (Path path : deepestFirst(part)) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException left) {
            log.warn("Files of a fork are left in {}", part, left);
        }
    }

    void delete() {
        synchronized (lock) {
            if (root != null) {
                clear(root);
                root = null;
            }
        }
    }

    private Path root() throws IOException {
        synchronized (lock) {
            if (root == null) {
                Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
                AbandonedFolders.in(temporary).forEach(this::clear);
                root = Files.createTempDirectory(temporary, AbandonedFolders.ownPrefix());
                Files.write(root.resolve(CONFIG), configuration);
            }
            return root;
        }
    }

    private static List<Path> deepestFirst(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
