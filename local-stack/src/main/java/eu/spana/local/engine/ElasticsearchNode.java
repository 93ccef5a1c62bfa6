package eu.spana.local.engine;

import eu.spana.local.process.ChildProcess;
import eu.spana.local.process.HttpProbe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;

/// A single Elasticsearch node on the loopback address, without security. Data survives restarts,
/// which keep the port.
public final class ElasticsearchNode {

    /// Ready once every index that the node knows can be searched.
    private static final String HEALTH = "/_cluster/health?wait_for_status=yellow&timeout=500ms";

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(30);

    private final EngineSettings settings;
    private final Engines engines;
    private final EngineProcess process;

    public ElasticsearchNode(Engines engines, EngineSettings settings) {
        this.settings = settings;
        this.engines = engines;
        this.process = new EngineProcess("Elasticsearch", settings, () -> isReady(settings.port()));
    }

    /// Asks any node of this machine.
    public static boolean isReady(int port) {
        return new HttpProbe(uri(port).resolve(HEALTH)).isReady();
    }

    public URI uri() {
        return uri(settings.port());
    }

    /// Returns at once; `awaitReady` waits.
    public void start() {
        try {
            var program = ElasticsearchProgram.prepare(engines.elasticsearch(), settings);
            process.start(program.command(), program.environment());
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

    /// Ends the node as a failing machine would.
    public void kill() {
        process.kill();
    }

    public ChildProcess child() {
        return process.child();
    }

    private static URI uri(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }
}
