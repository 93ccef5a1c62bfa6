package eu.spana.system.faults.site;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/// Elasticsearch, at the other end of the way. Where it is away, an exception cuts the connection.
record Behind(URI elasticsearch) {
    private static final HttpClient HTTP =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(2))
                    .build();

    Answer answer(Request request) throws IOException {
        HttpRequest asked =
                HttpRequest.newBuilder(elasticsearch.resolve(request.target()))
                        .timeout(Duration.ofSeconds(60))
                        .header("Content-Type", request.contentType())
                        .method(request.method(), BodyPublishers.ofByteArray(request.body()))
                        .build();
        try {
            HttpResponse<byte[]> answer = HTTP.send(asked, BodyHandlers.ofByteArray());
            return new Answer(answer.statusCode(), answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
