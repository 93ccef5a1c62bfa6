package eu.spana.index.rebuild;

import eu.spana.engines.TestEngines;
import eu.spana.index.IndexApplication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The service as a process that can be killed.
final class ServiceProcess implements AutoCloseable {
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

    private final Process process;
    private final Path output;

    private ServiceProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    static ServiceProcess start(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp"));
        command.add(System.getProperty("java.class.path"));
        command.add(IndexApplication.class.getName());
        command.add("--server.port=0");
        command.add("--spring.kafka.bootstrap-servers=" + TestEngines.kafka().bootstrapServers());
        command.add("--spring.elasticsearch.uris=" + TestEngines.elasticsearch().uri());
        command.addAll(List.of(arguments));
        try {
            Path output = Files.createTempFile("index-service", ".log");
            Process process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(output.toFile())
                            .start();
            return new ServiceProcess(process, output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Of no use until it listens.
    URI uri() {
        Matcher port = PORT.matcher(output());
        return URI.create("http://localhost:" + (port.find() ? port.group(1) : "1"));
    }

    boolean isListening() {
        return PORT.matcher(output()).find();
    }

    /// As the kernel does it: no goodbye to anyone.
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        kill();
        try {
            Files.delete(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
