package eu.spana.local.engine;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/// Asks a node for the health of its cluster: ready once every index it knows can be searched.
final class ElasticsearchProbe {

    private static final int TIMEOUT_MILLIS = 2_000;

    private final URI health;

    ElasticsearchProbe(URI node) {
        this.health = node.resolve("/_cluster/health?wait_for_status=yellow&timeout=500ms");
    }

    boolean isReady() {
        try {
            var connection = (HttpURLConnection) health.toURL().openConnection();
            connection.setConnectTimeout(TIMEOUT_MILLIS);
            connection.setReadTimeout(TIMEOUT_MILLIS);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }
}
