package eu.spana.index.consume;

import eu.spana.document.Topic;
import eu.spana.index.consume.poll.BackOff;
import eu.spana.index.consume.poll.ConsumeProperties;

import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;

import java.util.Arrays;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// The topics this service reads and writes, and its pauses.
@Configuration(proxyBeanMethods = false)
class ConsumeConfiguration {

    @Bean
    NewTopics topics() {
        return new NewTopics(
                Arrays.stream(Topic.values())
                        .map(ConsumeConfiguration::declaration)
                        .toArray(NewTopic[]::new));
    }

    @Bean
    BackOff backOff(ConsumeProperties properties) {
        return new BackOff(
                properties.firstRetry(), properties.slowestRetry(), RandomGenerator.getDefault());
    }

    private static NewTopic declaration(Topic topic) {
        return new NewTopic(topic.topicName(), Optional.of(Topic.PARTITIONS), Optional.empty())
                .configs(topic.settings());
    }
}
