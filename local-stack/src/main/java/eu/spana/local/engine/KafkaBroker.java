package eu.spana.local.engine;

import eu.spana.local.process.ChildProcess;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;

/// A single Kafka broker that is its own controller. Data survives restarts, which keep the port.
public final class KafkaBroker {

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(20);

    private final EngineSettings settings;
    private final KafkaConfiguration configuration;
    private final KafkaProgram program;
    private final EngineProcess process;

    public KafkaBroker(Engines engines, EngineSettings settings) {
        this.settings = settings;
        this.configuration = new KafkaConfiguration(settings);
        this.program = new KafkaProgram(engines.kafka(), settings);
        this.process =
                new EngineProcess("Kafka", settings, new KafkaProbe(settings.port())::isReady);
    }

    public String bootstrapServers() {
        return KafkaConfiguration.HOST + ":" + settings.port();
    }

    /// Asks any broker of this machine.
    public static boolean isReady(int port) {
        return new KafkaProbe(port).isReady();
    }

    /// Returns at once; `awaitReady` waits.
    public void start() {
        try {
            var file = configuration.write();
            var command =
                    configuration.isFormatted() ? program.run(file) : program.formatAndRun(file);
            process.start(command, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void awaitReady(Duration timeout) {
        process.awaitReady(timeout);
    }

    public void stop() {
        process.stop(STOP_PATIENCE);
    }

    /// Ends the broker as a failing machine would.
    public void kill() {
        process.kill();
    }

    public ChildProcess child() {
        return process.child();
    }
}
