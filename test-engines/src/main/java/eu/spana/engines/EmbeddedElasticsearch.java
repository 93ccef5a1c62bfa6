package eu.spana.engines;

import eu.spana.local.engine.ElasticsearchNode;
import eu.spana.local.engine.Engines;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.Duration;

/// Launched once, and waited for when its address is asked for.
final class EmbeddedElasticsearch implements ElasticsearchEngine {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int HEAP_MEGABYTES = 512;

    private static @Nullable EmbeddedElasticsearch instance;

    private final ElasticsearchNode node =
            new ElasticsearchNode(
                    Engines.find(), TestFolder.settings("elasticsearch", HEAP_MEGABYTES));

    private EmbeddedElasticsearch() {
        node.start();
        // Nobody needs its data: no time is spent on an orderly end.
        TestFolder.atExit("elasticsearch", node::kill);
    }

    static synchronized EmbeddedElasticsearch launched() {
        if (instance == null) {
            instance = new EmbeddedElasticsearch();
        }
        return instance;
    }

    @Override
    public URI uri() {
        node.awaitReady(PATIENCE);
        return node.uri();
    }
}
