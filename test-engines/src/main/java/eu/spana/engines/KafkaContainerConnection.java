package eu.spana.engines;

import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.springframework.context.annotation.Bean;
import org.testcontainers.kafka.KafkaContainer;

@TestConfiguration(proxyBeanMethods = false)
@ConditionalOnClass(KafkaConnectionDetails.class)
@ConditionalOnProperty(name = EngineChoice.PROPERTY, havingValue = "containers")
class KafkaContainerConnection {

    @Bean
    @ServiceConnection
    KafkaContainer kafkaContainer() {
        return Containers.SharedKafka.CONTAINER;
    }
}
