package eu.spana.system.faults.site;

import eu.spana.local.engine.ElasticsearchNode;
import eu.spana.local.engine.EngineSettings;
import eu.spana.local.engine.Engines;
import eu.spana.local.engine.KafkaBroker;
import eu.spana.local.process.Lifetime;
import eu.spana.system.Service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Engines of a test's own, whose data survives them, and two instances of index-service that reach
/// Elasticsearch by a way that makes trouble.
public record Site(
        Path folder,
        KafkaBroker kafka,
        ElasticsearchNode elasticsearch,
        Way way,
        Instance first,
        Instance second)
        implements AutoCloseable {
    public static final Duration STARTING = Duration.ofMinutes(3);

    /// Pauses and time-outs shorter than in production, so that a run fits more faults.
    private static final Map<String, String> HURRY =
            Map.of(
                    "SPANA_CONSUME_SLOWESTRETRY", "3s",
                    "SPANA_CONSUME_REPAIRINTERVAL", "3s",
                    "SPRING_ELASTICSEARCH_SOCKETTIMEOUT", "6s");

    /// Starts the engines, no instance.
    public static Site start() {
        Path root = Path.of(System.getProperty("spana.root", "..")).toAbsolutePath();
        Path folder = root.resolve("system-tests/target/faults/" + System.nanoTime());
        KafkaBroker kafka = new KafkaBroker(Engines.find(), settings(folder, "kafka", 256));
        ElasticsearchNode elasticsearch =
                new ElasticsearchNode(Engines.find(), settings(folder, "elasticsearch", 512));
        kafka.start();
        elasticsearch.start();
        kafka.awaitReady(STARTING);
        elasticsearch.awaitReady(STARTING);
        Way way = new Way(elasticsearch.uri());
        Map<String, String> environment = new HashMap<>(HURRY);
        environment.putAll(Service.engines(kafka.bootstrapServers(), way.uri()));
        return new Site(
                folder,
                kafka,
                elasticsearch,
                way,
                new Instance(root, environment),
                new Instance(root, environment));
    }

    private static EngineSettings settings(Path folder, String engine, int heapMegabytes) {
        return new EngineSettings(
                folder.resolve(engine),
                folder.resolve(engine + ".log"),
                0,
                heapMegabytes,
                List.of("-XX:TieredStopAtLevel=1"),
                Lifetime.WITH_PARENT);
    }

    public boolean isKafkaReady() {
        String address = kafka.bootstrapServers();
        return KafkaBroker.isReady(Integer.parseInt(address.substring(address.indexOf(':') + 1)));
    }

    public boolean isElasticsearchReady() {
        return ElasticsearchNode.isReady(elasticsearch.uri().getPort());
    }

    /// Everything is mended, and one instance is ready.
    public void awaitHealthy() {
        kafka.awaitReady(STARTING);
        elasticsearch.awaitReady(STARTING);
        first.service().awaitReady();
    }

    @Override
    public void close() {
        first.close();
        second.close();
        way.close();
        elasticsearch.kill();
        kafka.kill();
        deleteData();
    }

    private void deleteData() {
        for (String engine : List.of("kafka", "elasticsearch")) {
            try (var paths = Files.walk(folder.resolve(engine))) {
                paths.sorted(Comparator.reverseOrder()).forEach(Site::deleteOne);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void deleteOne(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
