package eu.spana.system.benchmark;

import eu.spana.local.engine.ElasticsearchNode;
import eu.spana.local.engine.EngineSettings;
import eu.spana.local.engine.KafkaBroker;
import eu.spana.local.process.Lifetime;
import eu.spana.system.Service;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// Fresh engines with the heaps of the local stack, and services beside them.
record Engines(Path root, KafkaBroker kafka, ElasticsearchNode node) implements AutoCloseable {
    private static final Duration STARTING = Duration.ofMinutes(2);
    private static final int KAFKA_HEAP = 256;
    private static final int ELASTICSEARCH_HEAP = 640;

    static Engines start(Path root) {
        eu.spana.local.engine.Engines programs = eu.spana.local.engine.Engines.find();
        Engines engines =
                new Engines(
                        root,
                        new KafkaBroker(programs, settings(root, "kafka", KAFKA_HEAP)),
                        new ElasticsearchNode(
                                programs, settings(root, "elasticsearch", ELASTICSEARCH_HEAP)));
        engines.kafka.start();
        engines.node.start();
        engines.kafka.awaitReady(STARTING);
        engines.node.awaitReady(STARTING);
        return engines;
    }

    String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    Elasticsearch elasticsearch() {
        return new Elasticsearch(node.uri());
    }

    Service start(String module) {
        return start(module, node.uri());
    }

    /// Starts a service that takes another address for Elasticsearch.
    Service start(String module, URI elasticsearch) {
        return Service.start(root, module, Service.engines(bootstrapServers(), elasticsearch));
    }

    /// Starts a service as in production, for figures under load.
    Service startForLoad(String module) {
        return Service.startForLoad(root, module, Service.engines(bootstrapServers(), node.uri()));
    }

    private static EngineSettings settings(Path root, String engine, int heapMegabytes) {
        Path folder =
                root.resolve("system-tests/target/benchmark/" + System.nanoTime()).resolve(engine);
        return new EngineSettings(
                folder,
                folder.resolve(engine + ".log"),
                0,
                heapMegabytes,
                List.of(),
                Lifetime.WITH_PARENT);
    }

    @Override
    public void close() {
        node.stop();
        kafka.stop();
    }
}
