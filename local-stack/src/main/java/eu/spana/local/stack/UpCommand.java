package eu.spana.local.stack;

import eu.spana.local.state.Part;
import eu.spana.local.state.RunRecords;
import eu.spana.local.state.RunningPart;
import eu.spana.local.state.StackHome;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;

/// `spana up`.
@Command(
        name = "up",
        description = "Starts everything, and returns when it is ready. Data of the last run stay.",
        mixinStandardHelpOptions = true)
public final class UpCommand implements Callable<Integer> {

    private final PrintWriter out;

    @Mixin private final PortOptions options = new PortOptions();

    @Option(names = "--no-samples", description = "Does not ingest the sample collection.")
    private boolean withoutSamples;

    private final StackHome home = StackHome.current();
    private final RunRecords records = new RunRecords(home);

    public UpCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        StackLock.whileHeld(home, () -> up(new Console(out)));
        return 0;
    }

    private void up(Console console) {
        var ports = ports();
        var missing = Arrays.stream(Part.values()).filter(this::isMissing).toList();
        if (missing.isEmpty()) {
            console.say("Spana is running already.");
        } else {
            start(missing, ports, console);
        }
        new Addresses(home, ports).tell(console);
    }

    private void start(List<Part> missing, Ports ports, Console console) {
        var begin = Instant.now();
        new Preflight(home, records, ports).check(missing);
        missing.stream()
                .filter(records::isDead)
                .forEach(dead ->
                        console.say(dead.id() + " had ended by itself: starting it again."));
        console.say("Starting Spana …");
        bring(missing, ports, console);
        console.done("Spana", "is ready", Duration.between(begin, Instant.now()));
    }

    private void bring(List<Part> missing, Ports ports, Console console) {
        var startup = new Startup(new Launcher(home, ports)::launch, records, console);
        var over = new AtomicBoolean();
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(() -> interrupted(over, startup, console), "interruption"));
        try {
            startup.run(missing);
            if (!withoutSamples) {
                new SampleCollection(home, ports).ingestOnce(console);
            }
        } finally {
            over.set(true);
        }
    }

    private static void interrupted(AtomicBoolean over, Startup startup, Console console) {
        if (!over.get()) {
            console.say("Interrupted: stopping what was started …");
            startup.abandon();
        }
    }

    private boolean isMissing(Part part) {
        return records.running(part).isEmpty();
    }

    private Ports ports() {
        Map<Part, Integer> numbers = new EnumMap<>(Part.class);
        for (var part : Part.values()) {
            numbers.put(
                    part, records.running(part).map(RunningPart::port).orElse(options.of(part)));
        }
        return new Ports(numbers);
    }
}
