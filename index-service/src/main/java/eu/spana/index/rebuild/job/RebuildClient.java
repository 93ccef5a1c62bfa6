package eu.spana.index.rebuild.job;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/// The API for rebuilds, as it looks from outside.
final class RebuildClient {
    private static final String PATH = "/api/v1/rebuilds";
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(TIMEOUT)
                    .build();
    private final URI service;

    RebuildClient(URI service) {
        this.service = service;
    }

    Reply start(String parameters) {
        return send("POST", PATH + parameters);
    }

    Reply all() {
        return send("GET", PATH);
    }

    Reply one(String id) {
        return send("GET", PATH + "/" + id);
    }

    private Reply send(String method, String path) {
        HttpRequest request =
                HttpRequest.newBuilder(service.resolve(path))
                        .timeout(TIMEOUT)
                        .method(method, BodyPublishers.noBody())
                        .build();
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            return new Reply(response.statusCode(), JsonMapper.shared().readTree(response.body()));
        } catch (IOException e) {
            return new Reply(0, MissingNode.getInstance());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Reply(0, MissingNode.getInstance());
        }
    }

    /// An answer.
    ///
    /// @param status 0 where there is none
    record Reply(int status, JsonNode body) {

        boolean isSuccess() {
            return status >= 200 && status < 300;
        }

        /// Whether asking again may help.
        boolean isTemporary() {
            return status == 0 || status == 429 || status >= 500;
        }
    }
}
