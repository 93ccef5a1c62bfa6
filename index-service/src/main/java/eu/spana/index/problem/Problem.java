package eu.spana.index.problem;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

import java.net.URI;
import java.util.Locale;

/// The problems that callers can meet; each has a stable type `urn:spana:problem:<name>`.
public enum Problem {
    INVALID_PARAMETER(HttpStatus.BAD_REQUEST, "A parameter is not valid"),
    UNKNOWN_PARAMETER(HttpStatus.BAD_REQUEST, "A parameter is not known"),
    BAD_REQUEST(HttpStatus.BAD_REQUEST, "The request is not valid"),
    NOT_FOUND(HttpStatus.NOT_FOUND, "There is nothing at this address"),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "The method is not offered here"),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "No answer in a type that the request accepts"),
    CONFLICT(HttpStatus.CONFLICT, "The state of things does not allow that"),
    OTHER_SCHEMA(HttpStatus.CONFLICT, "This instance makes indices of another schema"),
    REPLAY_IMPOSSIBLE(HttpStatus.CONFLICT, "The log no longer holds all that was on it"),
    EVENT_GONE(HttpStatus.GONE, "The event is no longer on the log"),
    UNSUPPORTED_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The type of the content is not supported"),
    BUSY(HttpStatus.TOO_MANY_REQUESTS, "Too much work at once"),
    INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR, "An error of this service"),
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "Nothing can be done at present");

    private static final String TYPE_PREFIX = "urn:spana:problem:";

    private final HttpStatus status;
    private final String title;

    Problem(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    /// The name in its type, such as `unknown-parameter`.
    public String kebabName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String title() {
        return title;
    }

    URI type() {
        return URI.create(TYPE_PREFIX + kebabName());
    }

    public ProblemDetail with(String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(type());
        problem.setTitle(title);
        return problem;
    }
}
