package eu.spana.index.elasticsearch;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// What Elasticsearch might say, for tests of other packages.
public final class Answers {

    private Answers() {}

    public static Answer.Response response(int status, String body) {
        return response(status, body, Duration.ZERO);
    }

    public static Answer.Response response(int status, String body, Duration retryAfter) {
        return new Answer.Response(status, body.getBytes(StandardCharsets.UTF_8), retryAfter);
    }
}
