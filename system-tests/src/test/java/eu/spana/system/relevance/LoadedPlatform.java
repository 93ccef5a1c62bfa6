package eu.spana.system.relevance;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.spana.local.engine.ElasticsearchNode;
import eu.spana.local.engine.EngineSettings;
import eu.spana.local.engine.Engines;
import eu.spana.local.engine.KafkaBroker;
import eu.spana.local.process.Lifetime;
import eu.spana.system.Service;
import eu.spana.system.relevance.TestCollection.Text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// The whole system with one folder of documents in it and nothing else, so that no collection's
/// words count for another's. The engines' data stay: a second run with `keep` starts on them.
final class LoadedPlatform implements AutoCloseable {
    private static final Duration STARTING = Duration.ofMinutes(3);
    private static final int KAFKA_HEAP = 256;
    private static final int ELASTICSEARCH_HEAP = 640;

    private final Path root;
    private final Path folder;
    private final Path marker;
    private final KafkaBroker kafka;
    private final ElasticsearchNode elasticsearch;

    /// @param name of the folder of documents
    LoadedPlatform(Path root, String name) {
        this.root = root;
        this.folder = root.resolve("system-tests/target/relevance/" + name);
        this.marker = folder.resolve("loaded");
        Engines engines = Engines.find();
        kafka = new KafkaBroker(engines, settings(folder, "kafka", KAFKA_HEAP));
        elasticsearch =
                new ElasticsearchNode(
                        engines, settings(folder, "elasticsearch", ELASTICSEARCH_HEAP));
    }

    private static EngineSettings settings(Path folder, String engine, int heapMegabytes) {
        return new EngineSettings(
                folder.resolve(engine),
                folder.resolve(engine + ".log"),
                0,
                heapMegabytes,
                List.of(),
                Lifetime.WITH_PARENT);
    }

    /// Starts query-service; before that loads the documents, unless an earlier run did.
    Service open(List<Text> documents, boolean keep) {
        if (!keep || !Files.exists(marker)) {
            FreshFolder.empty(folder);
            load(documents);
        } else {
            elasticsearch.start();
            elasticsearch.awaitReady(STARTING);
        }
        return start("query-service");
    }

    private void load(List<Text> documents) {
        kafka.start();
        elasticsearch.start();
        kafka.awaitReady(STARTING);
        elasticsearch.awaitReady(STARTING);
        try (Service _ = start("index-service");
                Service ingest = start("ingest-service")) {
            int accepted = new Upload(ingest.uri()).send(documents);
            new Searchable(elasticsearch.uri()).awaitAll(accepted);
        }
        try {
            Files.write(marker, Integer.toString(documents.size()).getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Service start(String module) {
        return Service.startForLoad(
                        root,
                        module,
                        Service.engines(kafka.bootstrapServers(), elasticsearch.uri()))
                .awaitReady();
    }

    @Override
    public void close() {
        elasticsearch.stop();
        kafka.stop();
    }
}
