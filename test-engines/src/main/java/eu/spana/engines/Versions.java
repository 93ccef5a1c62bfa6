package eu.spana.engines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/// The engines' versions, as the parent build names them.
final class Versions {

    private static final Properties ALL = load();

    private Versions() {}

    static String of(String engine) {
        return Objects.requireNonNull(ALL.getProperty(engine), engine);
    }

    private static Properties load() {
        var versions = new Properties();
        try (var in = Versions.class.getResourceAsStream("versions.properties")) {
            versions.load(Objects.requireNonNull(in));
            return versions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
