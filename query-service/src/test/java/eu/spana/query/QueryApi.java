package eu.spana.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Lazy;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A caller of the service; that of a test is there when its server is.
@TestComponent
@Lazy
public final class QueryApi {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String base;

    public QueryApi(@LocalServerPort int port) {
        this.base = "http://localhost:" + port;
    }

    /// Takes names and values of headers in turn.
    public HttpResponse<String> get(String path, String... headers) {
        HttpResponse<String> response = send("GET", path, headers);
        ApiDescription.check(path, response);
        return response;
    }

    /// As [#get], by any method and without a body.
    public HttpResponse<String> send(String method, String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path))
                        .method(method, BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new AssertionError(failure);
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupt);
        }
    }

    /// The JSON of an answer that is 200.
    public JsonNode search(String... namesAndValues) {
        HttpResponse<String> response = get("/api/v1/search?" + query(namesAndValues));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    /// The ids of the hits in their order.
    public List<String> found(String... namesAndValues) {
        return ids(search(namesAndValues));
    }

    public static List<String> ids(JsonNode answer) {
        return answer.get("hits").valueStream().map(hit -> hit.get("id").asString()).toList();
    }

    public static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    public static String query(String... namesAndValues) {
        StringBuilder query = new StringBuilder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            query.append(i == 0 ? "" : "&")
                    .append(namesAndValues[i])
                    .append('=')
                    .append(URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8));
        }
        return query.toString();
    }
}
