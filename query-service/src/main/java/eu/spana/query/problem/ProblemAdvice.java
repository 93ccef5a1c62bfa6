package eu.spana.query.problem;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
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
import org.springframework.web.servlet.resource.NoResourceFoundException;

import java.net.URI;
import java.util.Locale;

/// Answers every failure with a problem document, those of the web framework too.
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {
    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

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
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .cacheControl(CacheControl.noStore());
        Problems.retryAfter(problem.getStatus())
                .ifPresent(seconds -> answer.header(HttpHeaders.RETRY_AFTER, seconds));
        if (problem.getStatus() == HttpStatus.INTERNAL_SERVER_ERROR.value()) {
            log.error("A request failed", failure);
        }
        if (problem.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            log.atWarn().addKeyValue("problem", problem.getType()).log("A request got no answer");
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
                super.handleExceptionInternal(failure, body, unstored(headers), status, request);
        if (answer != null && answer.getBody() instanceof ProblemDetail problem) {
            problem.setType(type(status));
            if (failure instanceof NoResourceFoundException) {
                problem.setDetail("There is nothing at this address.");
            }
        }
        return answer;
    }

    /// The form is told, since it is not to depend on an `Accept` that may be what is wrong. Caches
    /// may keep some errors of their own accord: a document that is not there yet would be missing
    /// for longer than it is.
    private static HttpHeaders unstored(HttpHeaders headers) {
        HttpHeaders unstored = HttpHeaders.copyOf(headers);
        unstored.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        unstored.setCacheControl(CacheControl.noStore());
        return unstored;
    }

    private static URI type(HttpStatusCode status) {
        HttpStatus known = HttpStatus.resolve(status.value());
        String reason = known == null ? "error" : known.getReasonPhrase();
        return URI.create("urn:spana:problem:" + reason.toLowerCase(Locale.ROOT).replace(' ', '-'));
    }
}
