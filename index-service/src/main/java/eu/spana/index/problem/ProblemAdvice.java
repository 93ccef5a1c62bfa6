package eu.spana.index.problem;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

import java.io.IOException;
import java.net.URI;

/// Turns every exception that reaches the edge into a problem; the framework's own ones get our
/// types.
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {
    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final URI NO_TYPE = URI.create("about:blank");

    @ExceptionHandler(Exception.class)
    ResponseEntity<Object> unexpected(Exception failure) {
        log.error("Unexpected failure", failure);
        return answer(Problem.INTERNAL.with("The failure was logged."), HttpHeaders.EMPTY);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        ProblemDetail problem = failure instanceof ErrorResponse known ? known.getBody() : null;
        return answer(problem == null ? typed(status) : typed(problem), headers);
    }

    /// The caller went away, or its body broke off; then there may be nobody left to answer.
    @ExceptionHandler(IOException.class)
    ResponseEntity<Object> brokenOff(IOException failure) {
        log.debug("Request broke off", failure);
        return answer(Problem.BAD_REQUEST.with("The request broke off."), HttpHeaders.EMPTY);
    }

    private static ProblemDetail typed(ProblemDetail problem) {
        URI type = problem.getType();
        if (type != null && !type.equals(NO_TYPE)) {
            return problem;
        }
        String detail = problem.getDetail();
        return StatusProblems.of(problem.getStatus()).with(detail == null ? "" : detail);
    }

    private static ProblemDetail typed(HttpStatusCode status) {
        return StatusProblems.of(status.value()).with("");
    }

    private static ResponseEntity<Object> answer(ProblemDetail problem, HttpHeaders headers) {
        return ResponseEntity.status(problem.getStatus())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
