package eu.spana.ingest.parse.fork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import eu.spana.ingest.parse.content.UnreadableContent;
import eu.spana.ingest.parse.content.UnreadableContent.Reason;
import eu.spana.ingest.parse.fork.inside.SentContent;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

class ForksTest {
    private static final String CONFIGURATION =
            """
            <properties>
              <parsers><parser class="eu.spana.ingest.parse.fork.TroubleParser"/></parsers>
              <fetchers>
                <fetcher class="eu.spana.ingest.parse.fork.inside.SentContentFetcher">
                  <name>sent</name>
                </fetcher>
              </fetchers>
            </properties>
            """;

    private final Forks forks = forks(Duration.ofMinutes(1));

    @AfterEach
    void closes() throws IOException {
        forks.close();
    }

    @ParameterizedTest
    @CsvSource({
        "hang, takes longer than",
        "explode, takes more memory",
        "crash, breaks the parser",
        "forge, breaks the parser",
        "overflow, breaks the parser"
    })
    void losesAProcessAndNothingElse(String trouble, String detail) throws UnreadableContent {
        long before = pid(forks);

        assertThatExceptionOfType(UnreadableContent.class)
                .isThrownBy(() -> parse(forks, trouble))
                .withMessageContaining(detail)
                .extracting(UnreadableContent::reason)
                .isEqualTo(Reason.BROKEN);

        assertThat(ProcessHandle.of(before)).isEmpty();
        assertThat(pid(forks)).isNotEqualTo(before);
    }

    @Test
    void readsNothingButTextOutOfAnAnswer() {
        assertThatExceptionOfType(UnreadableContent.class).isThrownBy(() -> parse(forks, "forge"));

        assertThat(Smuggled.ARRIVED).isFalse();
    }

    @Test
    void keepsItsProcessWhenAParserFails() throws UnreadableContent {
        long before = pid(forks);

        assertThat(parse(forks, "fail").getFirst().get(TikaCoreProperties.CONTAINER_EXCEPTION))
                .startsWith("org.apache.tika.exception.TikaException");

        assertThat(pid(forks)).isEqualTo(before);
    }

    @Test
    void startsNoProcessBeforeItIsNeeded() throws UnreadableContent {
        assertThat(forks.running()).isZero();
        parse(forks, "good");
        assertThat(forks.running()).isOne();
    }

    @Test
    void endsAProcessThatHasNothingToDo() throws IOException, UnreadableContent {
        try (var impatient = forks(Duration.ofMillis(100))) {
            long pid = pid(impatient);

            await().until(() -> ProcessHandle.of(pid).isEmpty());

            assertThat(impatient.running()).isZero();
            assertThat(pid(impatient)).isNotEqualTo(pid);
        }
    }

    @Test
    void endsItsProcessesWhenItIsClosed() throws IOException, UnreadableContent {
        long pid = pid(forks);

        forks.close();

        assertThat(ProcessHandle.of(pid)).isEmpty();
    }

    /// A fork that waits for work sees its input end. One that is busy does not look.
    @Test
    void leavesNoBusyProcessBehindWhenTheServiceIsKilled(@TempDir Path folder) throws IOException {
        Process service = host(folder);
        try (BufferedReader output = service.inputReader(StandardCharsets.UTF_8)) {
            ProcessHandle fork = ProcessHandle.of(pidIn(output)).orElseThrow();
            await().until(() -> isThere(folder, TroubleParser.HANGS));

            service.destroyForcibly();

            await().until(() -> !fork.isAlive());
        } finally {
            service.destroyForcibly();
        }
    }

    private static Process host(Path folder) throws IOException {
        Path configuration = Files.writeString(folder.resolve("config.xml"), CONFIGURATION);
        return new ProcessBuilder(
                        ForkCommand.java(),
                        "-Djava.io.tmpdir=" + folder,
                        "-cp",
                        System.getProperty("java.class.path"),
                        ForkHost.class.getName(),
                        configuration.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static boolean isThere(Path folder, String file) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.anyMatch(path -> path.endsWith(file));
        }
    }

    /// Logs stand around it.
    private static long pidIn(BufferedReader output) {
        return output.lines()
                .filter(line -> line.matches("\\d+"))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElseThrow();
    }

    private static Forks forks(Duration idle) {
        var limits = new ForkLimits(1, 64L << 20, Duration.ofSeconds(4), idle);
        return new Forks(limits, CONFIGURATION.getBytes(StandardCharsets.UTF_8));
    }

    private static long pid(Forks forks) throws UnreadableContent {
        return Long.parseLong(parse(forks, "good").getFirst().get(TikaCoreProperties.IDENTIFIER));
    }

    private static List<Metadata> parse(Forks forks, String wish) throws UnreadableContent {
        byte[] bytes = wish.getBytes(StandardCharsets.UTF_8);
        return forks.parse("test", new SentContent(bytes, "", "text/plain"));
    }
}
