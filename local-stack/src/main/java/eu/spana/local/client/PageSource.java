package eu.spana.local.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Fetches a page of the web.
record PageSource(String address) implements Submission.Source {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Override
    public Submission.Content read() throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(address))
                        .timeout(PATIENCE)
                        .header("User-Agent", "Spana/0.1 (document search)")
                        .build();
        try (var client =
                HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build()) {
            var response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new IOException("its server answers " + response.statusCode());
            }
            var claims = new Claims(response.uri().toString(), Instant.now().toString(), List.of());
            var type = response.headers().firstValue("Content-Type").orElse(ContentTypes.UNKNOWN);
            return new Submission.Content(
                    BodyPublishers.ofByteArray(response.body()), type, claims);
        }
    }
}
