package eu.spana.ingest.parse.fork;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// Forks start from the packed program too, where the libraries are jars inside a jar.
class ForksFromBootJarIT {
    private static final Path JAR = Path.of("target", "ingest-service.jar");

    @Test
    void findsItsLibrariesInThePackedProgram() throws IOException {
        assertThat(JAR).exists();
        var command =
                List.of(
                        ForkCommand.java(),
                        "-Dloader.path=target/test-classes",
                        "-Dloader.main=" + ForkHost.class.getName(),
                        "-cp",
                        JAR.toString(),
                        "org.springframework.boot.loader.launch.PropertiesLauncher");
        Process program =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (var output = program.getInputStream()) {
            assertThat(new String(output.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("Storm report");
        } finally {
            program.destroyForcibly();
        }
    }
}
