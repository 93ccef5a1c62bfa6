package eu.spana.query.execute;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;

import org.springframework.stereotype.Component;

import java.io.IOException;

/// Puts a search to the index. Everything that searches goes through here.
@Component
public class SearchSender {
    private final ElasticsearchClient client;

    SearchSender(ElasticsearchClient client) {
        this.client = client;
    }

    /// Fails with [IndexUnavailable] where the index gives no answer, or not a whole one in time.
    public <S> SearchResponse<S> send(SearchRequest request, Class<S> source) {
        try {
            SearchResponse<S> response = client.search(request, source);
            if (response.timedOut()) {
                throw new IndexUnavailable(IndexUnavailable.Reason.TOO_SLOW);
            }
            return response;
        } catch (ElasticsearchException failure) {
            throw IndexFailures.classify(failure);
        } catch (IOException failure) {
            throw IndexFailures.classify(failure);
        }
    }
}
