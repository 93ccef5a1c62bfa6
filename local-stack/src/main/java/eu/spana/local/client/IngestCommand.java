package eu.spana.local.client;

import eu.spana.local.state.Part;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;

/// `spana ingest`; its exit status is 1 when anything was refused.
@Command(
        name = "ingest",
        description = "Submits files, all known files of folders, and pages of the web.",
        mixinStandardHelpOptions = true)
public final class IngestCommand implements Callable<Integer> {

    private static final int PORT = 8081;

    private final PrintWriter out;

    @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER|URL", description = "What to submit.")
    private List<String> names = List.of();

    @Option(
            names = "--service",
            defaultValue = "${env:SPANA_INGEST_URL}",
            paramLabel = "URL",
            description = "The ingest service, where it is not that of 'spana up'.")
    private @Nullable String service;

    public IngestCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        var submissions = Submissions.of(names);
        var progress = Terminal.isPresent() ? new Progress.Bar(out) : Progress.NONE;
        try (var sender = new DocumentSender(ServiceAddress.of(service, Part.INGEST, PORT))) {
            var summary = new Ingestion(sender, progress).run(submissions);
            summary.refusals().forEach(refusal -> out.println("Refused: " + refusal));
            out.println(summary.sentence());
            out.flush();
            return summary.refusals().isEmpty() ? 0 : 1;
        }
    }
}
