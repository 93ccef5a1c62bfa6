package eu.spana.engines;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchConnectionDetails;
import org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchConnectionDetails.Node;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

import java.util.List;

@TestConfiguration(proxyBeanMethods = false)
@ConditionalOnClass(ElasticsearchConnectionDetails.class)
@ConditionalOnProperty(
        name = EngineChoice.PROPERTY,
        havingValue = "embedded",
        matchIfMissing = true)
class EmbeddedElasticsearchConnection {

    /// Before any bean exists, so that the engines start side by side.
    @Bean
    static BeanFactoryPostProcessor elasticsearchLauncher() {
        return factory -> EmbeddedElasticsearch.launched();
    }

    @Bean
    ElasticsearchConnectionDetails elasticsearchConnectionDetails() {
        return () -> {
            var uri = EmbeddedElasticsearch.launched().uri();
            return List.of(new Node(uri.getHost(), uri.getPort(), Node.Protocol.HTTP));
        };
    }
}
