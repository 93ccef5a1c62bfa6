package eu.spana.system.faults;

import static org.awaitility.Awaitility.await;

import eu.spana.system.faults.site.Instance;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/// A rebuild of the index while everything breaks.
final class Rebuilding {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration ACCEPTING = Duration.ofMinutes(3);
    private static final Duration SWAPPING = Duration.ofMinutes(5);

    private final Instance instance;
    private final Thread starting = Thread.ofVirtual().unstarted(this::startUntilAccepted);

    Rebuilding(Instance instance) {
        this.instance = instance;
    }

    /// Returns at once.
    void start() {
        starting.start();
    }

    /// The instance may be killed before it answers: then the list tells.
    private void startUntilAccepted() {
        await("a rebuild is accepted")
                .atMost(ACCEPTING)
                .pollInterval(Duration.ofMillis(500))
                .ignoreExceptions()
                .until(() -> {
                    if (ask("GET").path("rebuilds").isEmpty()) {
                        ask("POST");
                    }
                    return !ask("GET").path("rebuilds").isEmpty();
                });
    }

    /// Returns when searches read the new index.
    void awaitSwapped() {
        await("the rebuild ends with a swap")
                .atMost(SWAPPING)
                .pollInterval(Duration.ofSeconds(1))
                .ignoreExceptionsMatching(UncheckedIOException.class::isInstance)
                .until(() -> isSwapped(ask("GET").at("/rebuilds/0")));
    }

    private static boolean isSwapped(JsonNode rebuild) {
        if (rebuild.path("state").asString("").equals("failed")) {
            throw new AssertionError("The rebuild failed: " + rebuild);
        }
        return rebuild.path("state").asString("").equals("swapped");
    }

    private JsonNode ask(String method) {
        HttpRequest request =
                HttpRequest.newBuilder(instance.service().uri().resolve("/api/v1/rebuilds"))
                        .timeout(Duration.ofSeconds(10))
                        .method(method, BodyPublishers.noBody())
                        .build();
        try {
            return JSON.readTree(HTTP.send(request, BodyHandlers.ofString()).body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
