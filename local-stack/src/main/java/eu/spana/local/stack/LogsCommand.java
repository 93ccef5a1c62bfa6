package eu.spana.local.stack;

import eu.spana.local.state.Part;
import eu.spana.local.state.Refusal;
import eu.spana.local.state.StackHome;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

/// `spana logs`.
@Command(
        name = "logs",
        description = "Shows the end of one part's log, or of all.",
        mixinStandardHelpOptions = true)
public final class LogsCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "PART",
            description = "kafka, elasticsearch, ingest-service, index-service or query-service.")
    private @Nullable String part;

    @Option(names = "-f", description = "Goes on with what is written from now on.")
    private boolean follow;

    @Option(names = "-n", defaultValue = "20", paramLabel = "LINES", description = "20.")
    private int lines;

    private final StackHome home = StackHome.current();

    @Override
    public Integer call() throws IOException, InterruptedException {
        var logs = logs();
        if (logs.isEmpty()) {
            throw new Refusal("There is no log yet: start with 'spana up'.");
        }
        var command = new ArrayList<>(List.of("tail", "-n", Integer.toString(lines)));
        if (follow) {
            command.add("-F");
        }
        logs.forEach(log -> command.add(log.toString()));
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    private List<Path> logs() {
        return parts().stream().map(home::log).filter(Files::exists).toList();
    }

    private List<Part> parts() {
        if (part == null) {
            return Arrays.asList(Part.values());
        }
        return List.of(
                Part.of(part)
                        .or(() -> Part.of(part + "-service"))
                        .orElseThrow(() -> new Refusal("There is no part '" + part + "'.")));
    }
}
