package eu.spana.engines;

/// The Kafka broker of this test JVM. Tests share it, so each uses topics and groups of its own.
public interface KafkaEngine {

    /// Waits until the broker serves.
    String bootstrapServers();
}
