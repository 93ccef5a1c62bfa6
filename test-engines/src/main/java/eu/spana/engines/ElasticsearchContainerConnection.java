package eu.spana.engines;

import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.springframework.context.annotation.Bean;
import org.testcontainers.elasticsearch.ElasticsearchContainer;

@TestConfiguration(proxyBeanMethods = false)
@ConditionalOnClass(ElasticsearchConnectionDetails.class)
@ConditionalOnProperty(name = EngineChoice.PROPERTY, havingValue = "containers")
class ElasticsearchContainerConnection {

    @Bean
    @ServiceConnection
    ElasticsearchContainer elasticsearchContainer() {
        return Containers.SharedElasticsearch.CONTAINER;
    }
}
