package eu.spana.local.stack;

import eu.spana.local.state.Part;
import eu.spana.local.state.RunRecords;
import eu.spana.local.state.StackHome;

import picocli.CommandLine.Command;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.concurrent.Callable;

/// `spana down`.
@Command(
        name = "down",
        description = "Stops everything that 'up' started. Data stay.",
        mixinStandardHelpOptions = true)
public final class DownCommand implements Callable<Integer> {

    private final PrintWriter out;

    public DownCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        var console = new Console(out);
        var home = StackHome.current();
        StackLock.whileHeld(home, () -> stop(home, console));
        return 0;
    }

    private static void stop(StackHome home, Console console) {
        var shutdown = new Shutdown(new RunRecords(home), console, Shutdown.ORDERLY);
        if (!shutdown.stop(Arrays.asList(Part.values()))) {
            console.say("Nothing is running.");
        }
    }
}
