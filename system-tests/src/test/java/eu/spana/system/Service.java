package eu.spana.system;

import eu.spana.local.process.ChildCommand;
import eu.spana.local.process.ChildProcess;
import eu.spana.local.process.FreePort;
import eu.spana.local.process.JavaCommand;
import eu.spana.local.process.Lifetime;
import eu.spana.local.stack.ServiceProgram;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// One service out of its boot jar, on a free port, run as the local stack runs it.
public record Service(URI uri, ChildProcess process) implements AutoCloseable {
    /// Where a pod leaves less than usual for the heap.
    private static final Map<String, String> HEAPS = Map.of("index-service", "204m");

    private static final Duration STARTING = Duration.ofSeconds(90);
    private static final Duration STOPPING = Duration.ofSeconds(30);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

    /// Starts the boot jar of the module; `awaitReady` waits for it.
    public static Service start(Path root, String module, Map<String, String> environment) {
        int port = FreePort.find();
        Path folder = root.resolve("system-tests/target/services");
        Path jar = root.resolve(module + "/target/" + module + ".jar");
        List<String> command =
                new ServiceProgram(jar, folder.resolve(module))
                        .run(List.of("-Xmx192m", "-Dserver.port=" + port));
        return started(root, module, port, new Program(command, environment));
    }

    private record Program(List<String> command, Map<String, String> environment) {}

    private static Service started(Path root, String module, int port, Program program) {
        Path logs = root.resolve("system-tests/target/services");
        ChildProcess process =
                ChildProcess.start(
                        new ChildCommand(
                                module,
                                program.command(),
                                program.environment(),
                                logs.resolve(module + "-" + port + ".log"),
                                Lifetime.WITH_PARENT));
        return new Service(URI.create("http://127.0.0.1:" + port), process);
    }

    /// Starts the boot jar as the image does, with all the compilers of the JVM; what it costs to
    /// start is paid back under load.
    public static Service startForLoad(Path root, String module, Map<String, String> environment) {
        int port = FreePort.find();
        Path jar = root.resolve(module + "/target/" + module + ".jar");
        List<String> command =
                new JavaCommand(
                                List.of(
                                        "-Xmx" + HEAPS.getOrDefault(module, "512m"),
                                        "-XX:+UseSerialGC",
                                        "-XX:+ExitOnOutOfMemoryError"))
                        .run(List.of("-jar", jar.toString()));
        List<String> onPort = new ArrayList<>(command);
        onPort.add("--server.port=" + port);
        return started(root, module, port, new Program(onPort, environment));
    }

    /// Where the services find the engines.
    public static Map<String, String> engines(String bootstrapServers, URI elasticsearch) {
        return Map.of(
                "SPRING_KAFKA_BOOTSTRAP_SERVERS",
                bootstrapServers,
                "SPRING_ELASTICSEARCH_URIS",
                elasticsearch.toString());
    }

    public Service awaitReady() {
        process.awaitReady(() -> answers("/actuator/health/readiness"), STARTING);
        return this;
    }

    private boolean answers(String path) {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(uri.resolve(path))
                            .timeout(Duration.ofSeconds(2))
                            .build();
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        process.stop(STOPPING);
    }
}
