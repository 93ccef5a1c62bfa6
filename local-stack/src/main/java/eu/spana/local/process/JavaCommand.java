package eu.spana.local.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A command line of the JVM that runs this code.
public record JavaCommand(List<String> options) {

    public JavaCommand {
        options = List.copyOf(options);
    }

    public static Path home() {
        return Path.of(System.getProperty("java.home"));
    }

    /// Appends program arguments: a class or `-jar`, then what it takes.
    public List<String> run(List<String> program) {
        var command = new ArrayList<String>();
        command.add(home().resolve("bin/java").toString());
        command.addAll(options);
        command.addAll(program);
        return command;
    }
}
