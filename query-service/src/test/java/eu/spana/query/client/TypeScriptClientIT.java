package eu.spana.query.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// A TypeScript client compiles against what is generated from the description of the API. Needs
/// npm and, the first time, its registry; says so and is skipped where either is missing.
class TypeScriptClientIT {
    private static final Path PROJECT = Path.of("src/test/typescript");
    private static final int PATIENCE_MINUTES = 10;

    @Test
    void compilesAgainstTheDescription() throws IOException, InterruptedException {
        if (!Files.exists(PROJECT.resolve("node_modules/.bin/tsc"))) {
            Outcome installation = run("npm", "ci", "--no-audit", "--no-fund");
            assumeTrue(installation.status == 0, "Skipped, no npm: " + installation.output);
        }
        Outcome check = run("npm", "run", "--silent", "check");
        assertThat(check.status).as(check.output).isZero();
    }

    private record Outcome(int status, String output) {}

    private static Outcome run(String... command) throws IOException, InterruptedException {
        Path log = Files.createTempFile("typescript", ".log");
        try {
            Process process =
                    new ProcessBuilder(command)
                            .directory(PROJECT.toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(log.toFile())
                            .redirectInput(new File("/dev/null"))
                            .start();
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return new Outcome(-1, "took too long");
            }
            return new Outcome(process.exitValue(), Files.readString(log, StandardCharsets.UTF_8));
        } catch (IOException noSuchProgram) {
            return new Outcome(-1, noSuchProgram.toString());
        } finally {
            Files.delete(log);
        }
    }
}
