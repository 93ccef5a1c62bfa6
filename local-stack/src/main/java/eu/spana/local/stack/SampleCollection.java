package eu.spana.local.stack;

import eu.spana.local.client.DocumentSender;
import eu.spana.local.client.Ingestion;
import eu.spana.local.client.Submissions;
import eu.spana.local.state.Part;
import eu.spana.local.state.StackHome;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;

/// The bundled documents, ingested over HTTP like anybody's, once.
record SampleCollection(StackHome home, Ports ports) {

    void ingestOnce(Console console) {
        var samples = home.project().resolve("local-stack/src/main/samples");
        var done = home.folder().resolve("samples-ingested");
        if (Files.exists(done) || !Files.isDirectory(samples)) {
            return;
        }
        console.say("  Ingesting the sample collection …");
        var service = URI.create("http://127.0.0.1:" + ports.of(Part.INGEST));
        try (var sender = new DocumentSender(service)) {
            var summary = new Ingestion(sender).run(Submissions.of(List.of(samples.toString())));
            console.say("  " + summary.sentence());
            summary.refusals().forEach(refusal -> console.say("    " + refusal));
            if (summary.documents() > 0) {
                Files.writeString(done, Instant.now() + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
