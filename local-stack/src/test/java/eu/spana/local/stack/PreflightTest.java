package eu.spana.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.spana.local.process.ChildCommand;
import eu.spana.local.process.ChildProcess;
import eu.spana.local.process.FreePort;
import eu.spana.local.process.Lifetime;
import eu.spana.local.state.Part;
import eu.spana.local.state.Refusal;
import eu.spana.local.state.RunRecords;
import eu.spana.local.state.StackHome;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class PreflightTest {

    @TempDir private Path folder;

    @Test
    void namesAPortInUseAndTheWayOut() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = socket.getLocalPort();
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> preflight(Part.KAFKA, port).check(List.of(Part.KAFKA)))
                    .withMessage(
                            "Port %d, for kafka, is in use by another program: choose another with"
                                    + " --kafka-port.",
                            port);
        }
    }

    @Test
    void saysWhenThePortIsHeldByOneOfOurs() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = socket.getLocalPort();
            var holder = sleeper();
            new RunRecords(home()).add(Part.QUERY, holder, port);
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> preflight(Part.KAFKA, port).check(List.of(Part.KAFKA)))
                    .withMessageContaining("our own query-service (process " + holder.pid() + ")");
            holder.kill();
        }
    }

    @Test
    void letsAFreePortPass() {
        preflight(Part.KAFKA, FreePort.find()).check(List.of(Part.KAFKA));
    }

    @Test
    void namesAMissingProgram() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> preflight(Part.QUERY, 1).check(List.of(Part.QUERY)))
                .withMessageContaining("query-service.jar is missing");
    }

    @Test
    void tellsHowMuchMemoryIsMissing() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Preflight.checkMemory(1L << 30))
                .withMessage("Too little memory: 1024 MiB are available, 2048 MiB are needed.");
    }

    @Test
    void countsCachesAsAvailableMemory() {
        var meminfo = "MemTotal: 8000000 kB\nMemFree: 10 kB\nMemAvailable:    2048 kB\n";
        assertThat(AvailableMemory.ofLinux(meminfo)).isEqualTo(2L << 20);
    }

    private Preflight preflight(Part part, int port) {
        var home = home();
        return new Preflight(home, new RunRecords(home), new Ports(Map.of(part, port)));
    }

    private StackHome home() {
        return new StackHome(folder, folder.resolve(".spana"));
    }

    private ChildProcess sleeper() {
        return ChildProcess.start(
                new ChildCommand(
                        "sleeper",
                        List.of("sleep", "60"),
                        Map.of(),
                        folder.resolve("sleeper.log"),
                        Lifetime.ON_ITS_OWN));
    }
}
