package eu.spana.local.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/// Where the programs of the two engines lie.
public record Engines(Path kafka, Path elasticsearch) {

    /// System property that names the folder, where it is not the one of this project's build.
    public static final String HOME = "spana.engines.home";

    private static final String BUILT = "local-stack/target/engines";

    public static Engines find() {
        var home = System.getProperty(HOME);
        return in(home == null ? built(Path.of("").toAbsolutePath()) : Path.of(home));
    }

    public static Engines in(Path home) {
        var names = names();
        var engines =
                new Engines(folder(home, names, "kafka"), folder(home, names, "elasticsearch"));
        Stream.of(engines.kafka, engines.elasticsearch).forEach(Engines::requireFolder);
        return engines;
    }

    private static Path built(Path start) {
        for (var folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(BUILT))) {
                return folder.resolve(BUILT);
            }
        }
        return start.resolve(BUILT);
    }

    private static void requireFolder(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new IllegalStateException(
                    folder + " is missing: build it with 'mvn package -pl local-stack -am'.");
        }
    }

    private static Path folder(Path home, Properties names, String engine) {
        return home.toAbsolutePath().resolve(names.getProperty(engine));
    }

    private static Properties names() {
        var names = new Properties();
        try (var in = Engines.class.getResourceAsStream("engines.properties")) {
            names.load(Objects.requireNonNull(in));
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
