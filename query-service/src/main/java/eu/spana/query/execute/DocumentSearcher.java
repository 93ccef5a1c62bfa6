package eu.spana.query.execute;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.SearchResponse;

import org.springframework.stereotype.Component;

import java.io.IOException;

/// Searches the index.
@Component
public class DocumentSearcher {
    private final ElasticsearchClient client;

    DocumentSearcher(ElasticsearchClient client) {
        this.client = client;
    }

    /// Fails with [IndexUnavailable] where the index gives no answer, or not a whole one in time.
    public SearchResult search(IndexSearch search) {
        try {
            SearchResponse<HitSource> response = client.search(search.request(), HitSource.class);
            if (response.timedOut()) {
                throw new IndexUnavailable(IndexUnavailable.Reason.TOO_SLOW);
            }
            return ResponseReader.read(response, search.size());
        } catch (ElasticsearchException failure) {
            throw IndexFailures.classify(failure);
        } catch (IOException failure) {
            throw IndexFailures.classify(failure);
        }
    }
}
