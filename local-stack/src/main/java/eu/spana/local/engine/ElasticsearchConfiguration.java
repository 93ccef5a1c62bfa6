package eu.spana.local.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/// The configuration folder of one node, and its other folders.
final class ElasticsearchConfiguration {

    private final Path folder;
    private final EngineSettings settings;

    ElasticsearchConfiguration(Path folder, EngineSettings settings) {
        this.folder = folder;
        this.settings = settings;
    }

    Path config() {
        return folder.resolve("config");
    }

    Path temporary() {
        return folder.resolve("tmp");
    }

    void write(Path home) throws IOException {
        Files.createDirectories(temporary());
        Files.createDirectories(config().resolve("jvm.options.d"));
        Files.copy(
                home.resolve("config/jvm.options"),
                config().resolve("jvm.options"),
                StandardCopyOption.REPLACE_EXISTING);
        Files.write(config().resolve("jvm.options.d/spana.options"), jvmOptions());
        Files.write(config().resolve("elasticsearch.yml"), node());
        Files.write(config().resolve("log4j2.properties"), logging());
    }

    private List<String> node() {
        return List.of(
                "cluster.name: spana",
                "node.name: local",
                "path.data: " + folder.resolve("data"),
                "path.logs: " + folder.resolve("logs"),
                "network.host: 127.0.0.1",
                "http.port: " + settings.port(),
                // The node talks to nobody; the range lets nodes of other projects be neighbours.
                "transport.port: 20000-32000",
                "discovery.type: single-node",
                "xpack.security.enabled: false",
                "xpack.ml.enabled: false",
                // A developer's disk is often fuller than the 85 % at which a cluster worries.
                "cluster.routing.allocation.disk.threshold_enabled: false");
    }

    /// Come after the distribution's own options, and win over them.
    private List<String> jvmOptions() {
        var options =
                new ArrayList<>(
                        List.of(
                                "-Xms" + Math.min(settings.heapMegabytes(), 256) + "m",
                                "-Xmx" + settings.heapMegabytes() + "m",
                                "-XX:-AlwaysPreTouch",
                                "-XX:-UseG1GC",
                                "-XX:+UseSerialGC",
                                "-XX:-HeapDumpOnOutOfMemoryError",
                                "-Xlog:disable",
                                "-Xlog:all=error:stderr"));
        options.addAll(settings.jvmOptions());
        return options;
    }

    private static List<String> logging() {
        return List.of(
                "status = error",
                "appender.console.type = Console",
                "appender.console.name = console",
                "appender.console.layout.type = PatternLayout",
                "appender.console.layout.pattern = [%d{ISO8601}][%-5p][%c{1.}] %m%n",
                "rootLogger.level = info",
                "rootLogger.appenderRef.console.ref = console");
    }
}
