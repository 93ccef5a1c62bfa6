package eu.spana.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;

/// The first commands of the README, as a new user types them.
class LocalStackIT {
    private static final Path ROOT =
            Path.of(System.getProperty("spana.root", "..")).toAbsolutePath().normalize();

    private final SpanaScript spana =
            SpanaScript.in(
                    ROOT, ROOT.resolve("system-tests/target/local-stack/" + System.nanoTime()));

    @AfterEach
    void down() {
        spana.output("down");
    }

    @Test
    void comesUpWithSamplesAndKeepsThemOverDownAndUp() {
        assertThat(spana.output("up"))
                .contains("http://localhost:" + spana.ports().get("SPANA_QUERY_PORT"));
        awaitFound("Akerblom", "Åkerblom");

        assertThat(spana.output("up")).contains("running already");
        assertThat(spana.output("status")).contains("kafka", "elasticsearch", "query-service");

        spana.output("down");
        assertThat(spana.output("up", "--no-samples")).contains("is ready");
        awaitFound("Akerblom", "Åkerblom");
    }

    @Test
    void stopsEverythingWhenInterrupted() throws IOException {
        SpanaScript.Run up = spana.run("up");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> up.output().contains("elasticsearch starts"));

        interrupt(up);

        assertThat(up.status()).isNotZero();
        assertThat(up.output()).contains("Interrupted");
        for (String port : spana.ports().values()) {
            try (ServerSocket free = new ServerSocket(Integer.parseInt(port))) {
                assertThat(free.isBound()).isTrue();
            }
        }
    }

    @Test
    void namesThePortThatIsTaken() throws IOException {
        int port = Integer.parseInt(spana.ports().get("SPANA_QUERY_PORT"));
        try (ServerSocket taken = new ServerSocket(port)) {
            SpanaScript.Run up = spana.run("up");

            assertThat(up.status()).isNotZero();
            assertThat(up.output()).contains(Integer.toString(taken.getLocalPort()));
        }
    }

    private void awaitFound(String words, String expected) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(spana.output("search", words)).contains(expected));
    }

    /// SIGTERM runs what Ctrl-C runs; SIGINT itself may be ignored here, as in all that a shell
    /// starts in the background.
    private static void interrupt(SpanaScript.Run run) throws IOException {
        new ProcessBuilder("kill", "-TERM", Long.toString(run.process().pid())).start();
    }
}
