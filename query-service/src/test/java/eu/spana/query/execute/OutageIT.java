package eu.spana.query.execute;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.query.QueryApi;
import eu.spana.query.QueryApplication;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.util.Objects;

/// The service without its index: a port where nobody listens, and one where nobody answers.
class OutageIT {
    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

    @Test
    void saysWhenTheIndexIsAway() throws IOException {
        int closed;
        try (ServerSocket socket = new ServerSocket(0, 1, LOOPBACK)) {
            closed = socket.getLocalPort();
        }
        try (ConfigurableApplicationContext service = start(closed)) {
            QueryApi api = new QueryApi(port(service));
            assertUnavailable(api.get("/api/v1/search?q=x"), "search-unavailable");
            assertUnavailable(api.get("/api/v1/documents/x"), "search-unavailable");
            assertThat(api.get("/").statusCode()).isEqualTo(503);
            assertThat(api.get("/?q=x").body()).contains("Search is not available just now");
            assertThat(api.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
            assertThat(api.get("/actuator/health/readiness").statusCode()).isEqualTo(503);
            assertThat(api.get("/actuator/prometheus").body())
                    .contains("spana_query_searches_total")
                    .containsPattern("outcome=\"unavailable\"} 3.0");
        }
    }

    @Test
    void givesUpASearchThatTakesTooLong() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 50, LOOPBACK);
                ConfigurableApplicationContext service = start(silent.getLocalPort())) {
            QueryApi api = new QueryApi(port(service));
            assertUnavailable(api.get("/api/v1/search?q=x"), "search-timeout");
        }
    }

    private static void assertUnavailable(HttpResponse<String> response, String type) {
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Retry-After")).isPresent();
        assertThat(QueryApi.json(response).get("type").asString())
                .isEqualTo("urn:spana:problem:" + type);
        assertThat(response.body()).doesNotContainIgnoringCase("elastic");
    }

    private static ConfigurableApplicationContext start(int indexPort) {
        return SpringApplication.run(
                QueryApplication.class,
                "--server.port=0",
                "--spring.elasticsearch.uris=http://localhost:" + indexPort,
                "--spana.query.connections.patience=500ms");
    }

    private static int port(ConfigurableApplicationContext service) {
        return Objects.requireNonNull(((WebServerApplicationContext) service).getWebServer())
                .getPort();
    }
}
