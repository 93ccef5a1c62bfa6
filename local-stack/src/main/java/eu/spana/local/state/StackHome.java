package eu.spana.local.state;

import java.nio.file.Path;
import java.util.Optional;

/// The project's folder, and the one that holds data, logs and the records of running processes.
public record StackHome(Path project, Path folder) {

    /// System property, set by the script `spana`.
    private static final String PROJECT = "spana.root";

    /// Environment variable for a folder elsewhere than `.spana`.
    private static final String FOLDER = "SPANA_HOME";

    public static StackHome current() {
        var project = Path.of(System.getProperty(PROJECT, "")).toAbsolutePath().normalize();
        var folder =
                Optional.ofNullable(System.getenv(FOLDER))
                        .filter(name -> !name.isBlank())
                        .map(name -> Path.of(name).toAbsolutePath().normalize())
                        .orElse(project.resolve(".spana"));
        return new StackHome(project, folder);
    }

    public Path data(Part part) {
        return folder.resolve("data").resolve(part.id());
    }

    public Path log(Part part) {
        return folder.resolve("logs").resolve(part.id() + ".log");
    }

    public Path jar(Part part) {
        return project.resolve(part.id()).resolve("target").resolve(part.id() + ".jar");
    }

    /// Where a service's jar is unpacked.
    public Path program(Part part) {
        return folder.resolve("programs").resolve(part.id());
    }

    Path record(Part part) {
        return folder.resolve("run").resolve(part.id() + ".properties");
    }
}
