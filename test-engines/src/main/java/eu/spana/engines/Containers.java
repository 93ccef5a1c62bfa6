package eu.spana.engines;

import org.testcontainers.elasticsearch.ElasticsearchContainer;
import org.testcontainers.kafka.KafkaContainer;

import java.net.URI;
import java.time.Duration;

/// The same engines in containers, from their makers' images. They live as long as the test JVM;
/// Testcontainers removes them afterwards.
final class Containers {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private Containers() {}

    static KafkaEngine kafka() {
        var container = SharedKafka.CONTAINER;
        container.start();
        return container::getBootstrapServers;
    }

    static ElasticsearchEngine elasticsearch() {
        var container = SharedElasticsearch.CONTAINER;
        container.start();
        return () -> URI.create("http://" + container.getHttpHostAddress());
    }

    /// Not ended with the first Spring context that used it.
    static final class SharedKafka extends KafkaContainer {

        static final SharedKafka CONTAINER = new SharedKafka();

        private SharedKafka() {
            super("apache/kafka:" + Versions.of("kafka"));
            withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
            withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0");
            withEnv("KAFKA_HEAP_OPTS", "-Xmx256m");
            // The default, 128 MB, is half of that heap.
            withEnv("KAFKA_LOG_CLEANER_DEDUPE_BUFFER_SIZE", "16777216");
            withStartupTimeout(PATIENCE);
        }

        @Override
        public void stop() {}
    }

    /// Not ended with the first Spring context that used it.
    static final class SharedElasticsearch extends ElasticsearchContainer {

        static final SharedElasticsearch CONTAINER = new SharedElasticsearch();

        private SharedElasticsearch() {
            super("docker.elastic.co/elasticsearch/elasticsearch:" + Versions.of("elasticsearch"));
            withEnv("xpack.security.enabled", "false");
            withEnv("cluster.routing.allocation.disk.threshold_enabled", "false");
            withEnv("ES_JAVA_OPTS", "-Xms512m -Xmx512m");
            withStartupTimeout(PATIENCE);
        }

        @Override
        public void stop() {}
    }
}
