package eu.spana.system.faults.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;

import java.io.IOException;
import java.util.Arrays;

/// What index-service gets for it.
@SuppressWarnings("ArrayRecordComponent")
record Answer(int status, byte[] body) {

    /// In Elasticsearch's words.
    static Answer refusal(int status, String type) {
        return new Answer(
                status,
                "{\"error\":{\"type\":\"%s\",\"reason\":\"made by the test\"},\"status\":%d}"
                        .formatted(type, status)
                        .getBytes(UTF_8));
    }

    boolean isSuccess() {
        return status == 200;
    }

    void to(HttpExchange exchange) throws IOException {
        head(exchange);
        exchange.getResponseBody().write(body);
    }

    /// Whoever closes the exchange then cuts the connection, because the rest is missing.
    void halfTo(HttpExchange exchange) throws IOException {
        head(exchange);
        exchange.getResponseBody().write(Arrays.copyOf(body, body.length / 2));
        exchange.getResponseBody().flush();
    }

    private void head(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    }
}
