package eu.spana.engines;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

import java.util.List;

@TestConfiguration(proxyBeanMethods = false)
@ConditionalOnClass(KafkaConnectionDetails.class)
@ConditionalOnProperty(
        name = EngineChoice.PROPERTY,
        havingValue = "embedded",
        matchIfMissing = true)
class EmbeddedKafkaConnection {

    /// Before any bean exists, so that the engines start side by side.
    @Bean
    static BeanFactoryPostProcessor kafkaLauncher() {
        return factory -> EmbeddedKafka.launched();
    }

    @Bean
    KafkaConnectionDetails kafkaConnectionDetails() {
        return () -> List.of(EmbeddedKafka.launched().bootstrapServers());
    }
}
