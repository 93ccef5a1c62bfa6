package eu.spana.engines;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/// Connects a Spring test to the engines whose clients its module has: `@Import` it.
@TestConfiguration(proxyBeanMethods = false)
@Import({
    EmbeddedKafkaConnection.class,
    EmbeddedElasticsearchConnection.class,
    KafkaContainerConnection.class,
    ElasticsearchContainerConnection.class
})
public class EngineConnections {}
