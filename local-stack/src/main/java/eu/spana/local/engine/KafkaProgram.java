package eu.spana.local.engine;

import eu.spana.local.process.JavaCommand;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/// The command lines of Kafka's own programs. Each keeps an archive of its loaded classes beside
/// the broker's libraries, which cuts the start from 10 s to 3 s (measured on 2 busy cores).
final class KafkaProgram {

    private final Path home;
    private final EngineSettings settings;

    KafkaProgram(Path home, EngineSettings settings) {
        this.home = home;
        this.settings = settings;
    }

    List<String> run(Path configuration) {
        return java("broker").run(List.of("kafka.Kafka", configuration.toString()));
    }

    /// The broker's own tool lays out the storage; the broker then takes the shell's place.
    List<String> formatAndRun(Path configuration) {
        var format =
                List.of(
                        "kafka.tools.StorageTool",
                        "format",
                        "--standalone",
                        "--cluster-id=" + clusterId(),
                        "--config=" + configuration);
        var command = java("format").run(format);
        var size = command.size();
        command.addAll(run(configuration));
        return shell(size, command);
    }

    /// Runs the first `size` words, then, if that went well, the others in place of the shell.
    private static List<String> shell(int size, List<String> words) {
        var first = new StringBuilder();
        for (int i = 1; i <= size; i++) {
            first.append("\"${").append(i).append("}\" ");
        }
        var script = first + "&& shift " + size + " && exec \"$@\"";
        var command = new ArrayList<>(List.of("sh", "-c", script, "kafka"));
        command.addAll(words);
        return command;
    }

    private JavaCommand java(String archive) {
        var options = new ArrayList<String>();
        options.add("-Xmx" + settings.heapMegabytes() + "m");
        options.add("-XX:+UseSerialGC");
        options.add("-XX:+ExitOnOutOfMemoryError");
        options.add("-XX:+AutoCreateSharedArchive");
        options.add("-XX:SharedArchiveFile=" + home.resolve(archive + ".jsa"));
        options.add("-Xlog:disable");
        options.add("-Xlog:all=error:stderr");
        options.add("--sun-misc-unsafe-memory-access=allow");
        options.add("-Dorg.slf4j.simpleLogger.defaultLogLevel=warn");
        options.add("-Dorg.slf4j.simpleLogger.showDateTime=true");
        options.add("-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX");
        options.addAll(settings.jvmOptions());
        options.addAll(List.of("-cp", home.resolve("lib") + "/*"));
        return new JavaCommand(options);
    }

    /// 16 random bytes in the alphabet of URLs; never a leading dash, which would be an option.
    private static String clusterId() {
        var id = UUID.randomUUID();
        var bytes = ByteBuffer.allocate(2 * Long.BYTES);
        bytes.putLong(id.getMostSignificantBits() & Long.MAX_VALUE);
        bytes.putLong(id.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }
}
