package eu.spana.query.execute;

import co.elastic.clients.transport.rest5_client.low_level.Rest5ClientBuilder;

import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.springframework.boot.elasticsearch.autoconfigure.Rest5ClientBuilderCustomizer;
import org.springframework.stereotype.Component;

/// Sizes the pool of connections to the index.
@Component
class ConnectionPoolCustomizer implements Rest5ClientBuilderCustomizer {
    private final ConnectionPool pool;

    ConnectionPoolCustomizer(ConnectionPool pool) {
        this.pool = pool;
    }

    @Override
    public void customize(Rest5ClientBuilder builder) {
        // On the same network, compressing costs more than it saves.
        builder.setCompressionEnabled(false);
    }

    @Override
    public void customize(PoolingAsyncClientConnectionManagerBuilder builder) {
        builder.setMaxConnPerRoute(pool.maxConnections()).setMaxConnTotal(pool.maxConnections());
    }
}
