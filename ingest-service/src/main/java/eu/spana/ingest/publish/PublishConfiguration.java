package eu.spana.ingest.publish;

import eu.spana.document.Topic;

import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.support.ProducerListener;

import java.util.stream.Stream;

/// The topics that this service writes; created where they do not exist yet.
@Configuration(proxyBeanMethods = false)
class PublishConfiguration {
    @Bean
    KafkaAdmin.NewTopics topics() {
        return new KafkaAdmin.NewTopics(
                Stream.of(Topic.DOCUMENTS, Topic.REMOVALS)
                        .map(PublishConfiguration::newTopic)
                        .toArray(NewTopic[]::new));
    }

    /// Failures are logged once, by [DocumentPublisher].
    @Bean
    ProducerListener<Object, Object> silentListener() {
        return new ProducerListener<>() {};
    }

    private static NewTopic newTopic(Topic topic) {
        return TopicBuilder.name(topic.topicName())
                .partitions(Topic.PARTITIONS)
                .configs(topic.settings())
                .build();
    }
}
