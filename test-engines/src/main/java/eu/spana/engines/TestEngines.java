package eu.spana.engines;

/// The engines of this test JVM, for code that has no use for Spring or JUnit's parameters.
public final class TestEngines {

    private TestEngines() {}

    public static KafkaEngine kafka() {
        return switch (EngineChoice.current()) {
            case EMBEDDED -> EmbeddedKafka.launched();
            case CONTAINERS -> Containers.kafka();
        };
    }

    public static ElasticsearchEngine elasticsearch() {
        return switch (EngineChoice.current()) {
            case EMBEDDED -> EmbeddedElasticsearch.launched();
            case CONTAINERS -> Containers.elasticsearch();
        };
    }
}
