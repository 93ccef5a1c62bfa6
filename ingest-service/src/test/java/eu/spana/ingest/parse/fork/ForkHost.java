package eu.spana.ingest.parse.fork;

import eu.spana.ingest.parse.content.UnreadableContent;
import eu.spana.ingest.parse.fork.inside.SentContent;
import eu.spana.ingest.parse.samples.OfficeSamples;

import org.apache.tika.metadata.TikaCoreProperties;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// A program that uses a fork, for tests that kill it or start it in another way than theirs.
public final class ForkHost {
    private static final ForkLimits LIMITS =
            new ForkLimits(1, 96L << 20, Duration.ofMinutes(5), Duration.ofMinutes(5));

    private ForkHost() {}

    /// Prints the title that a fork finds in an office file; or, with the configuration of a parser
    /// that makes trouble, its process id, and has it hang.
    ///
    /// @param arguments the path of that configuration, or nothing
    public static void main(String[] arguments) throws IOException, UnreadableContent {
        if (arguments.length == 0) {
            try (var forks = new Forks(LIMITS)) {
                byte[] report = OfficeSamples.docx("Storm report", "The storm came at night.");
                say(forks, report, "", TikaCoreProperties.TITLE.getName());
            }
            return;
        }
        try (var forks = new Forks(LIMITS, Files.readAllBytes(Path.of(arguments[0])))) {
            say(forks, utf8("good"), "text/plain", TikaCoreProperties.IDENTIFIER.getName());
            say(forks, utf8("hang and tell"), "text/plain", TikaCoreProperties.TITLE.getName());
        }
    }

    private static void say(Forks forks, byte[] content, String type, String property)
            throws UnreadableContent {
        var sent = new SentContent(content, "", type);
        // How this process answers the test that started it.
        System.out.println(forks.parse("test", sent).getFirst().get(property));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
