package eu.spana.local.client;

import eu.spana.local.state.Refusal;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// Posts raw documents to the ingest service, and waits where it asks for patience.
public final class DocumentSender implements AutoCloseable {

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;
    private static final int TRIES = 5;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI documents;

    public DocumentSender(URI service) {
        this.documents = service.resolve("/api/v1/documents");
    }

    Answer send(Submission.Content content) throws IOException, InterruptedException {
        var request = request(content);
        for (int attempt = 1; ; attempt++) {
            var response = post(request);
            if (!asksForPatience(response) || attempt == TRIES) {
                return answer(response);
            }
            TimeUnit.SECONDS.sleep(response.headers().firstValueAsLong("Retry-After").orElse(1));
        }
    }

    @Override
    public void close() {
        client.close();
    }

    private HttpResponse<String> post(HttpRequest request)
            throws IOException, InterruptedException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (ConnectException e) {
            throw new Refusal("Nothing answers at " + documents + ": start it with './spana up'.");
        }
    }

    private HttpRequest request(Submission.Content content) {
        var query = content.claims().query();
        return HttpRequest.newBuilder(
                        query.isEmpty() ? documents : URI.create(documents + "?" + query))
                .timeout(PATIENCE)
                .header("Content-Type", content.type())
                .POST(content.body())
                .build();
    }

    private static boolean asksForPatience(HttpResponse<String> response) {
        return response.statusCode() == TOO_MANY_REQUESTS || response.statusCode() == UNAVAILABLE;
    }

    private static Answer answer(HttpResponse<String> response) {
        try {
            var body = JsonMapper.shared().readTree(response.body());
            return response.statusCode() == 202
                    ? new Answer.Accepted(body.path("documents").size())
                    : new Answer.Refused(Problem.describe(body, response.statusCode()));
        } catch (JacksonException e) {
            return new Answer.Refused("status " + response.statusCode());
        }
    }
}
