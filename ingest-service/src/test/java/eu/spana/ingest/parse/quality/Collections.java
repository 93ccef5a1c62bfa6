package eu.spana.ingest.parse.quality;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Finds the test collections, which lie beside the repository where there are any.
final class Collections {
    private static final String FOLDER = "shared/collections";

    private Collections() {}

    /// The file or folder of this name; empty where there is none.
    static Optional<Path> find(String name) {
        for (Path up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
            Path found = up.resolve(FOLDER).resolve(name);
            if (Files.exists(found)) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }
}
