package eu.spana.query.problem;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

import java.net.URI;
import java.util.Locale;

/// Answers every failure with a problem document, those of the web framework too.
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {
    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    /// A guess: long enough not to add to the load, short enough for a person to wait.
    private static final String RETRY_SECONDS = "5";

    /// A place becomes free within the time of a search.
    private static final String SHED_RETRY_SECONDS = "1";

    @ExceptionHandler
    ResponseEntity<ProblemDetail> answer(Exception failure, HttpServletResponse response)
            throws Exception {
        if (response.isCommitted()) {
            // Part of an answer is on its way: only an end of the connection shows that it is torn.
            throw failure;
        }
        ProblemDetail problem = Problems.of(failure);
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(problem.getStatus())
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (problem.getStatus() == HttpStatus.INTERNAL_SERVER_ERROR.value()) {
            log.error("A request failed", failure);
        }
        if (problem.getStatus() == HttpStatus.TOO_MANY_REQUESTS.value()) {
            answer.header(HttpHeaders.RETRY_AFTER, SHED_RETRY_SECONDS);
        }
        if (problem.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            log.atWarn().addKeyValue("problem", problem.getType()).log("A request got no answer");
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        return answer.body(problem);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        ResponseEntity<Object> answer =
                super.handleExceptionInternal(failure, body, headers, status, request);
        if (answer != null && answer.getBody() instanceof ProblemDetail problem) {
            problem.setType(type(status));
        }
        return answer;
    }

    private static URI type(HttpStatusCode status) {
        HttpStatus known = HttpStatus.resolve(status.value());
        String reason = known == null ? "error" : known.getReasonPhrase();
        return URI.create("urn:spana:problem:" + reason.toLowerCase(Locale.ROOT).replace(' ', '-'));
    }
}
