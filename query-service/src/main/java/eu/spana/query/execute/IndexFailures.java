package eu.spana.query.execute;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.transport.rest5_client.low_level.ResponseException;

import eu.spana.query.execute.IndexUnavailable.Reason;

import org.apache.hc.client5.http.ConnectTimeoutException;

import java.io.IOException;
import java.net.SocketTimeoutException;

/// What a failed call to the index means, by status and type of error, never by its text.
public final class IndexFailures {
    private static final int NOT_FOUND = 404;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;
    private static final int GATEWAY_TIMEOUT = 504;

    /// For the moment in which the schema grows.
    private static final String CLOSED = "index_closed_exception";

    /// A search of more terms than the index takes. The type stands deep in the answer, and in one
    /// that the client cannot read as an answer, too.
    private static final String TOO_MANY_TERMS = "too_many_nested_clauses";

    private IndexFailures() {}

    /// Whether the search was too long for the index.
    static boolean isTooLong(ElasticsearchException failure) {
        return failure.response().toString().contains(TOO_MANY_TERMS);
    }

    /// Whether the search was too long for the index.
    static boolean isTooLong(IOException failure) {
        return failure instanceof ResponseException
                && String.valueOf(failure.getMessage()).contains(TOO_MANY_TERMS);
    }

    /// The connection failed or fell silent.
    public static IndexUnavailable classify(IOException failure) {
        Reason reason =
                switch (failure) {
                    case ConnectTimeoutException noConnection -> Reason.AWAY;
                    case SocketTimeoutException noAnswer -> Reason.TOO_SLOW;
                    default -> Reason.AWAY;
                };
        return new IndexUnavailable(reason, failure);
    }

    /// The index answered with an error. One that speaks of a fault in the request is a fault of
    /// ours, so it comes back as it is.
    public static RuntimeException classify(ElasticsearchException failure) {
        if (CLOSED.equals(failure.error().type())) {
            return new IndexUnavailable(Reason.NOT_READY, failure);
        }
        return switch (failure.status()) {
            case NOT_FOUND -> new IndexUnavailable(Reason.NOT_READY, failure);
            case TOO_MANY_REQUESTS -> new IndexUnavailable(Reason.BUSY, failure);
            case UNAVAILABLE -> new IndexUnavailable(Reason.AWAY, failure);
            case GATEWAY_TIMEOUT -> new IndexUnavailable(Reason.TOO_SLOW, failure);
            default -> failure;
        };
    }
}
