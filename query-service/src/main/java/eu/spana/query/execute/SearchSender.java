package eu.spana.query.execute;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;

import eu.spana.query.parameter.InvalidParameter;

import org.springframework.stereotype.Component;

import java.io.IOException;

/// Puts a search to the index. Everything that searches goes through here.
@Component
public class SearchSender {
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;

    private final ElasticsearchClient client;
    private final Lanes lanes;

    SearchSender(ElasticsearchClient client, Lanes lanes) {
        this.client = client;
        this.lanes = lanes;
    }

    /// Fails with [IndexUnavailable] where the index gives no answer, not a whole one in time, or
    /// where the lane is full; with [PointInTimeGone] where the search's is; with
    /// [InvalidParameter] where its text is too long for the index.
    public <S> SearchResponse<S> send(Lane lane, SearchRequest request, Class<S> source) {
        Lanes.Place place = lanes.enter(lane);
        try {
            return send(request, source);
        } finally {
            place.leave();
        }
    }

    /// What begins a search was opened here; what goes on with one, a caller has sent.
    private static boolean isForged(SearchRequest request, ElasticsearchException failure) {
        return failure.status() == BAD_REQUEST && !request.searchAfter().isEmpty();
    }

    private static InvalidParameter tooLong() {
        return new InvalidParameter(
                "q", "shorter: the index cannot look so much up in all its languages");
    }

    /// For a caller who has a place in a lane.
    <S> SearchResponse<S> send(SearchRequest request, Class<S> source) {
        try {
            SearchResponse<S> response = client.search(request, source);
            if (response.timedOut()) {
                throw new IndexUnavailable(IndexUnavailable.Reason.TOO_SLOW);
            }
            return response;
        } catch (ElasticsearchException failure) {
            if (IndexFailures.isTooLong(failure)) {
                throw tooLong();
            }
            if (request.pit() != null
                    && (failure.status() == NOT_FOUND || isForged(request, failure))) {
                throw new PointInTimeGone(failure);
            }
            throw IndexFailures.classify(failure);
        } catch (IOException failure) {
            if (IndexFailures.isTooLong(failure)) {
                throw tooLong();
            }
            throw IndexFailures.classify(failure);
        }
    }
}
