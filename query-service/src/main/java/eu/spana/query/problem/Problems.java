package eu.spana.query.problem;

import eu.spana.query.execute.IndexUnavailable;
import eu.spana.query.execute.PointInTimeGone;
import eu.spana.query.lookup.UnknownDocument;
import eu.spana.query.parameter.InvalidParameter;
import eu.spana.query.parameter.UnknownParameters;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

import java.net.URI;
import java.util.Optional;

/// Each failure → its problem document. The types are part of the API.
public final class Problems {
    private static final String TYPES = "urn:spana:problem:";

    /// A guess: long enough not to add to the load, short enough for a person to wait.
    private static final String UNAVAILABLE_SECONDS = "5";

    /// A place becomes free within the time of a search.
    private static final String SHED_SECONDS = "1";

    private Problems() {}

    public static ProblemDetail of(Exception failure) {
        return switch (failure) {
            case UnknownParameters unknown -> of(unknown);
            case InvalidParameter invalid -> of(invalid);
            case UnknownDocument unknown ->
                    of(
                            HttpStatus.NOT_FOUND,
                            "unknown-document",
                            "There is no document with this id.");
            case InvalidParameterException undecodable ->
                    of(
                            HttpStatus.BAD_REQUEST,
                            "malformed-request",
                            "The parameters are too many, or not percent-encoded UTF-8.");
            case PointInTimeGone gone ->
                    of(
                            HttpStatus.GONE,
                            "expired-cursor",
                            "The cursor has expired. Begin the search anew.");
            case IndexUnavailable unavailable -> of(unavailable.reason());
            default ->
                    of(
                            HttpStatus.INTERNAL_SERVER_ERROR,
                            "internal-error",
                            "The fault is on our side and has been logged.");
        };
    }

    /// `Retry-After` in seconds, for what is worth another try.
    public static Optional<String> retryAfter(int status) {
        return switch (HttpStatus.resolve(status)) {
            case TOO_MANY_REQUESTS -> Optional.of(SHED_SECONDS);
            case SERVICE_UNAVAILABLE -> Optional.of(UNAVAILABLE_SECONDS);
            case null, default -> Optional.empty();
        };
    }

    /// What the web server refuses by itself.
    static ProblemDetail refused(HttpStatus status) {
        return status.is4xxClientError()
                ? of(status, "malformed-request", "The request is no HTTP, or longer than 32 kB.")
                : of(status, "internal-error", "The fault is on our side.");
    }

    private static ProblemDetail of(UnknownParameters failure) {
        ProblemDetail problem =
                of(
                        HttpStatus.BAD_REQUEST,
                        "unknown-parameter",
                        "Unknown: %s. Known are %s."
                                .formatted(
                                        String.join(", ", failure.unknown()),
                                        String.join(", ", failure.known())));
        problem.setProperty("unknown", failure.unknown());
        problem.setProperty("known", failure.known());
        return problem;
    }

    private static ProblemDetail of(InvalidParameter failure) {
        ProblemDetail problem =
                of(
                        HttpStatus.BAD_REQUEST,
                        "invalid-parameter",
                        "The parameter '%s' must be %s."
                                .formatted(failure.parameter(), failure.allowed()));
        problem.setProperty("parameter", failure.parameter());
        problem.setProperty("allowed", failure.allowed());
        return problem;
    }

    private static ProblemDetail of(IndexUnavailable.Reason reason) {
        return switch (reason) {
            case AWAY -> unavailable("search-unavailable", "Search is down. Try again shortly.");
            case BUSY ->
                    unavailable("search-busy", "Too much to do at present. Try again shortly.");
            case CROWDED ->
                    of(
                            HttpStatus.TOO_MANY_REQUESTS,
                            "too-many-searches",
                            "Too many searches are under way. Try again shortly.");
            case NOT_READY -> unavailable("not-ready", "Nothing can be searched yet.");
            case TOO_SLOW ->
                    unavailable("search-timeout", "The search took too long and was given up.");
        };
    }

    private static ProblemDetail unavailable(String type, String detail) {
        return of(HttpStatus.SERVICE_UNAVAILABLE, type, detail);
    }

    /// The title is the type in words.
    private static ProblemDetail of(HttpStatus status, String type, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(TYPES + type));
        problem.setTitle(
                Character.toUpperCase(type.charAt(0)) + type.substring(1).replace('-', ' '));
        return problem;
    }
}
