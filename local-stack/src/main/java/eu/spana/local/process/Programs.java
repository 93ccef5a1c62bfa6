package eu.spana.local.process;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Small programs of the operating system.
public final class Programs {

    private Programs() {}

    static Optional<Path> find(String name) {
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("/usr/bin:/bin");
        return Arrays.stream(path.split(File.pathSeparator, -1))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /// Runs to the end, and says whether the exit status was 0.
    public static boolean succeeds(List<String> command) {
        try {
            return new ProcessBuilder(command)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// Asks `ps`, which Linux and macOS share; 0 where it does not know.
    static long residentKilobytes(List<Long> pids) {
        var list = pids.stream().map(String::valueOf).collect(Collectors.joining(","));
        return output(List.of("ps", "-o", "rss=", "-p", list))
                .lines()
                .map(String::strip)
                .filter(line -> line.matches("\\d+"))
                .mapToLong(Long::parseLong)
                .sum();
    }

    private static String output(List<String> command) {
        try (var in = new ProcessBuilder(command).start().getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
