package eu.spana.local.stack;

import eu.spana.local.engine.ElasticsearchNode;
import eu.spana.local.engine.EngineSettings;
import eu.spana.local.engine.Engines;
import eu.spana.local.engine.KafkaBroker;
import eu.spana.local.process.ChildCommand;
import eu.spana.local.process.ChildProcess;
import eu.spana.local.process.HttpProbe;
import eu.spana.local.process.Lifetime;
import eu.spana.local.state.Part;
import eu.spana.local.state.StackHome;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// Starts one part as a process that outlives this one.
record Launcher(StackHome home, Ports ports) {

    /// A cold disk and two busy cores take 40 s; a machine that needs longer is out of order.
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    Launched launch(Part part) {
        return switch (part) {
            case KAFKA -> kafka();
            case ELASTICSEARCH -> elasticsearch();
            case INGEST -> service(part, 256);
            case INDEX, QUERY -> service(part, 192);
        };
    }

    private Launched kafka() {
        var broker = new KafkaBroker(engines(), settings(Part.KAFKA, 256));
        broker.start();
        return new Launched(
                broker.child(), ports.of(Part.KAFKA), () -> broker.awaitReady(PATIENCE));
    }

    private Launched elasticsearch() {
        var node = new ElasticsearchNode(engines(), settings(Part.ELASTICSEARCH, 640));
        node.start();
        return new Launched(
                node.child(), ports.of(Part.ELASTICSEARCH), () -> node.awaitReady(PATIENCE));
    }

    private Launched service(Part part, int heapMegabytes) {
        var process =
                ChildProcess.start(
                        new ChildCommand(
                                part.id(),
                                serviceCommand(part, heapMegabytes),
                                Map.of(),
                                home.log(part),
                                Lifetime.ON_ITS_OWN));
        var probe = new HttpProbe(readiness(ports.of(part)));
        return new Launched(
                process, ports.of(part), () -> process.awaitReady(probe::isReady, PATIENCE));
    }

    static URI readiness(int port) {
        return URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness");
    }

    private List<String> serviceCommand(Part part, int heapMegabytes) {
        var options =
                List.of(
                        "-Xmx" + heapMegabytes + "m",
                        // Nothing here asks who is there: only this machine may come in.
                        "-Dserver.address=127.0.0.1",
                        "-Dserver.port=" + ports.of(part),
                        "-Dspring.kafka.bootstrap-servers=127.0.0.1:" + ports.of(Part.KAFKA),
                        "-Dspring.elasticsearch.uris=http://127.0.0.1:"
                                + ports.of(Part.ELASTICSEARCH));
        return new ServiceProgram(home.jar(part), home.program(part)).run(options);
    }

    private EngineSettings settings(Part part, int heapMegabytes) {
        return new EngineSettings(
                home.data(part),
                home.log(part),
                ports.of(part),
                heapMegabytes,
                List.of(),
                Lifetime.ON_ITS_OWN);
    }

    private Engines engines() {
        return Engines.in(home.project().resolve("local-stack/target/engines"));
    }
}
