package eu.spana.system.faults.site;

import com.sun.net.httpserver.HttpExchange;

import java.io.IOException;

/// What index-service asks.
@SuppressWarnings("ArrayRecordComponent")
record Request(String method, String target, String contentType, byte[] body) {

    static Request of(HttpExchange exchange) throws IOException {
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        return new Request(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                type == null ? "application/json" : type,
                exchange.getRequestBody().readAllBytes());
    }

    boolean isBulk() {
        return target.contains("/_bulk");
    }

    Request with(byte[] otherBody) {
        return new Request(method, target, contentType, otherBody);
    }
}
