package eu.spana.index.elasticsearch;

import co.elastic.clients.transport.rest5_client.low_level.Request;
import co.elastic.clients.transport.rest5_client.low_level.RequestOptions;
import co.elastic.clients.transport.rest5_client.low_level.Response;
import co.elastic.clients.transport.rest5_client.low_level.ResponseException;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;

import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchProperties;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// Requests to Elasticsearch on the low-level client. Nothing is thrown for what a server may
/// answer or fail to answer.
@Component
public final class Elasticsearch {
    private static final ContentType NDJSON = ContentType.create("application/x-ndjson");

    private final Rest5Client client;
    private final RequestOptions options;

    Elasticsearch(Rest5Client client, ElasticsearchProperties properties) {
        this.client = client;
        this.options = withResponseTimeout(properties);
    }

    public Answer get(String path) {
        return send(new Request("GET", path));
    }

    public Answer put(String path, String json) {
        return sendJson("PUT", path, json);
    }

    public Answer post(String path, String json) {
        return sendJson("POST", path, json);
    }

    public Answer delete(String path) {
        return send(new Request("DELETE", path));
    }

    /// Posts nothing but the path.
    public Answer post(String path) {
        return send(new Request("POST", path));
    }

    /// Posts lines that each end in a newline.
    ///
    /// @param lines pieces of them; must not change before the answer is there
    public Answer postLines(String path, Map<String, String> parameters, List<byte[]> lines) {
        Request request = new Request("POST", path);
        request.addParameters(parameters);
        request.setEntity(new PiecewiseEntity(lines, NDJSON));
        return send(request);
    }

    private Answer sendJson(String method, String path, String json) {
        Request request = new Request(method, path);
        request.setEntity(
                new ByteArrayEntity(
                        json.getBytes(StandardCharsets.UTF_8), ContentType.APPLICATION_JSON));
        return send(request);
    }

    private Answer send(Request request) {
        request.setOptions(options);
        try {
            return response(client.performRequest(request));
        } catch (ResponseException e) {
            return responseOrNone(e.getResponse());
        } catch (IOException e) {
            return new Answer.Unreachable(String.valueOf(e.getMessage()), isCutOff(e));
        } catch (RuntimeException e) {
            return interruptedOrRethrown(e);
        }
    }

    private static Answer responseOrNone(Response response) {
        try {
            return response(response);
        } catch (IOException e) {
            return new Answer.Unreachable(String.valueOf(e.getMessage()));
        }
    }

    private static Answer response(Response response) throws IOException {
        HttpEntity entity = response.getEntity();
        byte[] body = entity == null ? new byte[0] : EntityUtils.toByteArray(entity);
        return new Answer.Response(
                response.getStatusCode(),
                body == null ? new byte[0] : body,
                retryAfter(response.getHeader(HttpHeaders.RETRY_AFTER)));
    }

    /// Only seconds: nobody who stands before Elasticsearch is known to send a date.
    private static Duration retryAfter(@Nullable String seconds) {
        return seconds != null && seconds.matches("\\d{1,4}")
                ? Duration.ofSeconds(Integer.parseInt(seconds))
                : Duration.ZERO;
    }

    /// The client wraps what happened in an exception of the same kind, or in a plain one.
    private static boolean isCutOff(IOException e) {
        Throwable cause = e.getCause();
        return e instanceof ConnectionClosedException
                || (cause != null
                        && (cause.getClass() == IOException.class
                                || cause.getClass() == SocketException.class));
    }

    /// The client wraps an interruption and restores the flag, which the next wait of the caller
    /// meets.
    private static Answer interruptedOrRethrown(RuntimeException e) {
        if (Thread.currentThread().isInterrupted()) {
            return new Answer.Unreachable("interrupted");
        }
        throw e;
    }

    /// The client's own default is to wait for ever: a server that hangs would hang us.
    private static RequestOptions withResponseTimeout(ElasticsearchProperties properties) {
        Timeout timeout = Timeout.of(properties.getSocketTimeout());
        RequestConfig config =
                RequestConfig.custom()
                        .setConnectionRequestTimeout(timeout)
                        .setResponseTimeout(timeout)
                        .build();
        return RequestOptions.DEFAULT.toBuilder().setRequestConfig(config).build();
    }
}
