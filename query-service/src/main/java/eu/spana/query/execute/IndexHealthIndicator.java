package eu.spana.query.execute;

import co.elastic.clients.elasticsearch.ElasticsearchClient;

import eu.spana.document.IndexName;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/// Part of readiness: the index can be reached and exists.
@Component
class IndexHealthIndicator extends AbstractHealthIndicator {
    private final ElasticsearchClient client;

    IndexHealthIndicator(ElasticsearchClient client) {
        super("The index cannot be reached");
        this.client = client;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) throws Exception {
        boolean exists =
                client.indices().existsAlias(alias -> alias.name(IndexName.READ_ALIAS)).value();
        if (exists) {
            builder.up();
        } else {
            builder.outOfService().withDetail("reason", "There is no index yet");
        }
    }
}
