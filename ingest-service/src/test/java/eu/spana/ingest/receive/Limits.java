package eu.spana.ingest.receive;

import eu.spana.ingest.Properties;

import java.util.Map;

/// Small limits for tests.
final class Limits {
    private Limits() {}

    /// Content of 1 KiB, lines of 2 KiB, memory for two such lines.
    static ReceiveProperties small() {
        return Properties.bind(
                ReceiveProperties.class,
                "spana.ingest.receive",
                Map.of("max-content", "1KB", "max-line", "2KB", "upload-memory", "4KB"));
    }
}
