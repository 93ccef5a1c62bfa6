package eu.spana.query.execute;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch._types.ErrorResponse;

import eu.spana.query.execute.IndexUnavailable.Reason;

import org.apache.hc.client5.http.ConnectTimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;

class IndexFailuresTest {

    @ParameterizedTest
    @CsvSource({"404,NOT_READY", "429,BUSY", "503,AWAY", "504,TOO_SLOW"})
    void meanWhatTheirStatusSays(int status, Reason reason) {
        assertThat(IndexFailures.classify(error(status)))
                .isInstanceOfSatisfying(
                        IndexUnavailable.class,
                        failure -> assertThat(failure.reason()).isEqualTo(reason));
    }

    @ParameterizedTest
    @CsvSource({"400", "401", "403", "500"})
    void areOursWhereTheRequestIsAtFault(int status) {
        ElasticsearchException error = error(status);
        assertThat(IndexFailures.classify(error)).isSameAs(error);
    }

    @Test
    void ofAnIndexThatIsClosedMeanNotYet() {
        assertThat(IndexFailures.classify(error(400, "index_closed_exception")))
                .isInstanceOfSatisfying(
                        IndexUnavailable.class,
                        failure -> assertThat(failure.reason()).isEqualTo(Reason.NOT_READY));
    }

    @Test
    void ofTheConnectionMeanAwayOrTooSlow() {
        assertThat(IndexFailures.classify(new ConnectException()).reason()).isEqualTo(Reason.AWAY);
        assertThat(IndexFailures.classify(new IOException()).reason()).isEqualTo(Reason.AWAY);
        assertThat(IndexFailures.classify(new ConnectTimeoutException("")).reason())
                .isEqualTo(Reason.AWAY);
        assertThat(IndexFailures.classify(new SocketTimeoutException()).reason())
                .isEqualTo(Reason.TOO_SLOW);
    }

    private static ElasticsearchException error(int status) {
        return error(status, "t");
    }

    private static ElasticsearchException error(int status, String type) {
        ErrorCause cause = ErrorCause.of(error -> error.type(type).reason("r"));
        return new ElasticsearchException(
                "search", ErrorResponse.of(response -> response.status(status).error(cause)));
    }
}
