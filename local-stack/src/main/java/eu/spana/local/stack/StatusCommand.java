package eu.spana.local.stack;

import eu.spana.local.process.ChildProcess;
import eu.spana.local.state.Part;
import eu.spana.local.state.RunRecords;
import eu.spana.local.state.RunningPart;
import eu.spana.local.state.StackHome;

import picocli.CommandLine.Command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;

/// `spana status`; its exit status is 0 when everything is ready.
@Command(
        name = "status",
        description = "Shows every part: state, process, port, memory.",
        mixinStandardHelpOptions = true)
public final class StatusCommand implements Callable<Integer> {

    private static final String ROW = "%-15s %-10s %8s %6s %10s%n";

    private final PrintWriter out;
    private final StackHome home = StackHome.current();
    private final RunRecords records = new RunRecords(home);

    public StatusCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        out.printf(ROW, "PART", "STATE", "PROCESS", "PORT", "MEMORY");
        long kilobytes = 0;
        var allReady = true;
        for (var part : Part.values()) {
            var running = records.running(part);
            var memory =
                    running.map(RunningPart::process)
                            .map(ChildProcess::residentKilobytes)
                            .orElse(0L);
            var ready = running.isPresent() && PartHealth.isReady(running.get());
            out.print(row(part, ready, memory));
            kilobytes += memory;
            allReady &= ready;
        }
        out.printf(ROW, "", "", "", "", megabytes(kilobytes));
        out.flush();
        return allReady ? 0 : 1;
    }

    private String row(Part part, boolean ready, long kilobytes) {
        return records.running(part)
                .map(running ->
                        ROW.formatted(
                                part.id(),
                                ready ? "ready" : "not ready",
                                running.process().pid(),
                                running.port(),
                                megabytes(kilobytes)))
                .orElseGet(() -> absent(part));
    }

    private String absent(Part part) {
        return records.isDead(part)
                ? "%-15s %-10s see %s%n".formatted(part.id(), "dead", home.log(part))
                : ROW.formatted(part.id(), "stopped", "", "", "");
    }

    private static String megabytes(long kilobytes) {
        return "%d MiB".formatted(kilobytes >> 10);
    }
}
