package eu.spana.engines;

import eu.spana.local.engine.Engines;
import eu.spana.local.engine.KafkaBroker;

import org.jspecify.annotations.Nullable;

import java.time.Duration;

/// Launched once, and waited for when its address is asked for.
final class EmbeddedKafka implements KafkaEngine {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int HEAP_MEGABYTES = 256;

    private static @Nullable EmbeddedKafka instance;

    private final KafkaBroker broker =
            new KafkaBroker(Engines.find(), TestFolder.settings("kafka", HEAP_MEGABYTES));

    private EmbeddedKafka() {
        broker.start();
        TestFolder.atExit("kafka", broker::stop);
    }

    static synchronized EmbeddedKafka launched() {
        if (instance == null) {
            instance = new EmbeddedKafka();
        }
        return instance;
    }

    @Override
    public String bootstrapServers() {
        broker.awaitReady(PATIENCE);
        return broker.bootstrapServers();
    }
}
