package eu.spana.local.process;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/// Ready when that address answers 200.
public record HttpProbe(URI address) {

    private static final int CONNECT_MILLIS = 1_000;

    /// Longer than the 500 ms for which Elasticsearch waits for its shards.
    private static final int READ_MILLIS = 3_000;

    public boolean isReady() {
        try {
            var connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(CONNECT_MILLIS);
            connection.setReadTimeout(READ_MILLIS);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }
}
