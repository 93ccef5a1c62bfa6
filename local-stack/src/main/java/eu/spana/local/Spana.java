package eu.spana.local;

import eu.spana.local.client.IngestCommand;
import eu.spana.local.client.SearchCommand;
import eu.spana.local.process.ProcessFailure;
import eu.spana.local.stack.DownCommand;
import eu.spana.local.stack.LogsCommand;
import eu.spana.local.stack.StatusCommand;
import eu.spana.local.stack.UpCommand;
import eu.spana.local.state.Refusal;

import picocli.CommandLine;
import picocli.CommandLine.Command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/// The entry point: `spana COMMAND`.
@Command(
        name = "spana",
        description = "Search for documents about cyber crime and cyber security, on this machine.",
        mixinStandardHelpOptions = true)
public final class Spana {

    private Spana() {}

    public static void main(String[] arguments) {
        // A program for the command line: what it prints is its interface.
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var commandLine =
                new CommandLine(new Spana())
                        .addSubcommand(new UpCommand(out))
                        .addSubcommand(new DownCommand(out))
                        .addSubcommand(new StatusCommand(out))
                        .addSubcommand(new LogsCommand())
                        .addSubcommand(new IngestCommand(out))
                        .addSubcommand(new SearchCommand(out))
                        .addSubcommand(new CommandLine.HelpCommand());
        commandLine.setExecutionExceptionHandler(Spana::explain);
        System.exit(commandLine.execute(arguments));
    }

    /// What people can do something about has a message for them; the rest is a defect.
    private static int explain(
            Exception thrown, CommandLine commandLine, CommandLine.ParseResult parsed)
            throws Exception {
        if (!(thrown instanceof Refusal || thrown instanceof ProcessFailure)) {
            throw thrown;
        }
        commandLine.getErr().println("spana: " + thrown.getMessage());
        return commandLine.getCommandSpec().exitCodeOnExecutionException();
    }
}
