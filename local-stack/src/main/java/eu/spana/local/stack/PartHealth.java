package eu.spana.local.stack;

import eu.spana.local.engine.ElasticsearchNode;
import eu.spana.local.engine.KafkaBroker;
import eu.spana.local.process.HttpProbe;
import eu.spana.local.state.RunningPart;

/// Asks a running part, whoever started it, whether it serves.
final class PartHealth {

    private PartHealth() {}

    static boolean isReady(RunningPart running) {
        return switch (running.part()) {
            case KAFKA -> KafkaBroker.isReady(running.port());
            case ELASTICSEARCH -> ElasticsearchNode.isReady(running.port());
            case INGEST, INDEX, QUERY ->
                    new HttpProbe(Launcher.readiness(running.port())).isReady();
        };
    }
}
