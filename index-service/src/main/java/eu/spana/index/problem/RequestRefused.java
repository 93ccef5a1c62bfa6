package eu.spana.index.problem;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

import java.time.Duration;

/// A request that is answered with a problem.
public final class RequestRefused extends ErrorResponseException {
    private static final long serialVersionUID = 1;

    public RequestRefused(ProblemDetail problem) {
        super(HttpStatusCode.valueOf(problem.getStatus()), problem, null);
    }

    public RequestRefused(Problem problem, String detail) {
        this(problem.with(detail));
    }

    /// Tells the caller when to try again.
    public RequestRefused after(Duration wait) {
        getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds()));
        return this;
    }
}
