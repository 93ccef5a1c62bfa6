package eu.spana.query.execute;

import co.elastic.clients.transport.rest5_client.low_level.Rest5ClientBuilder;

import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.core5.util.Timeout;
import org.springframework.boot.elasticsearch.autoconfigure.Rest5ClientBuilderCustomizer;
import org.springframework.stereotype.Component;

/// Sizes the pool of connections to the index, and bounds every wait.
@Component
class IndexConnectionsCustomizer implements Rest5ClientBuilderCustomizer {
    private final IndexConnections connections;

    IndexConnectionsCustomizer(IndexConnections connections) {
        this.connections = connections;
    }

    @Override
    public void customize(Rest5ClientBuilder builder) {
        // On the same network, compressing costs more than it saves.
        builder.setCompressionEnabled(false);
    }

    @Override
    public void customize(PoolingAsyncClientConnectionManagerBuilder builder) {
        builder.setMaxConnPerRoute(connections.max()).setMaxConnTotal(connections.max());
    }

    @Override
    public void customize(RequestConfig.Builder builder) {
        builder.setResponseTimeout(Timeout.of(connections.patience()));
    }
}
