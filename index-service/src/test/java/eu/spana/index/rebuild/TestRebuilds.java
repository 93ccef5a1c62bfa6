package eu.spana.index.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/// The API for rebuilds of a running service, as an operator calls it.
record TestRebuilds(URI service) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String PATH = "/api/v1/rebuilds";

    /// Starts one.
    ///
    /// @param parameters such as `?swap=manual`
    /// @return its address
    String start(String parameters) {
        HttpResponse<String> response = send("POST", PATH + parameters);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(202);
        return response.headers().firstValue("Location").orElseThrow();
    }

    HttpResponse<String> tryToStart() {
        return send("POST", PATH);
    }

    /// Asks for a change, which must be accepted.
    void change(String rebuild, String verb) {
        HttpResponse<String> response = send("POST", rebuild + "/" + verb);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(202);
    }

    void awaitState(String rebuild, String state) {
        await().until(() -> get(rebuild), found -> found.path("state").asString().equals(state));
    }

    JsonNode get(String path) {
        return JsonMapper.shared().readTree(send("GET", path).body());
    }

    HttpResponse<String> send(String method, String path) {
        HttpRequest request =
                HttpRequest.newBuilder(service.resolve(path))
                        .method(method, BodyPublishers.noBody())
                        .build();
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
