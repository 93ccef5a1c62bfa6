package eu.spana.local.stack;

import eu.spana.local.state.Part;

import picocli.CommandLine.Option;

/// The ports, by option or by environment.
final class PortOptions {

    @Option(
            names = "--query-port",
            defaultValue = "${env:SPANA_QUERY_PORT:-8080}",
            paramLabel = "PORT",
            description = "Search and web pages; SPANA_QUERY_PORT, 8080.")
    private int query;

    @Option(
            names = "--ingest-port",
            defaultValue = "${env:SPANA_INGEST_PORT:-8081}",
            paramLabel = "PORT",
            description = "Taking documents in; SPANA_INGEST_PORT, 8081.")
    private int ingest;

    @Option(
            names = "--index-port",
            defaultValue = "${env:SPANA_INDEX_PORT:-8082}",
            paramLabel = "PORT",
            description = "State of the indexing; SPANA_INDEX_PORT, 8082.")
    private int index;

    @Option(
            names = "--kafka-port",
            defaultValue = "${env:SPANA_KAFKA_PORT:-9092}",
            paramLabel = "PORT",
            description = "SPANA_KAFKA_PORT, 9092.")
    private int kafka;

    @Option(
            names = "--elasticsearch-port",
            defaultValue = "${env:SPANA_ELASTICSEARCH_PORT:-9200}",
            paramLabel = "PORT",
            description = "SPANA_ELASTICSEARCH_PORT, 9200.")
    private int elasticsearch;

    int of(Part part) {
        return switch (part) {
            case KAFKA -> kafka;
            case ELASTICSEARCH -> elasticsearch;
            case INGEST -> ingest;
            case INDEX -> index;
            case QUERY -> query;
        };
    }

    static String option(Part part) {
        return "--" + part.id().replace("-service", "") + "-port";
    }
}
