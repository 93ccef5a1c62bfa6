package eu.spana.index.elasticsearch;

import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;

import org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchProperties;

/// Connects tests of other packages.
public final class TestElasticsearch {

    private TestElasticsearch() {}

    public static Elasticsearch on(Rest5Client client) {
        return new Elasticsearch(client, new ElasticsearchProperties());
    }
}
