package eu.spana.local.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

class ElasticsearchNodeIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private ElasticsearchNode node;

    @BeforeEach
    void start() {
        node = new ElasticsearchNode(Engines.find(), TestFolder.settings("elasticsearch", 512));
        node.start();
        node.awaitReady(PATIENCE);
    }

    @AfterEach
    void stop() {
        node.stop();
    }

    @Test
    void keepsDataAcrossAStopAndAKill() throws Exception {
        send("PUT", "/facts/_doc/1?refresh=true", "{\"name\":\"first\"}");
        node.stop();
        restart();
        send("PUT", "/facts/_doc/2", "{\"name\":\"second\"}");
        node.kill();
        restart();
        assertThat(send("GET", "/facts/_count", "")).contains("\"count\":2");
    }

    private void restart() {
        node.start();
        node.awaitReady(PATIENCE);
    }

    private String send(String method, String path, String body)
            throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(node.uri().resolve(path))
                            .header("Content-Type", "application/json")
                            .method(method, HttpRequest.BodyPublishers.ofString(body))
                            .build();
            var response = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(response.statusCode()).as(response.body()).isBetween(200, 299);
            return response.body();
        }
    }
}
