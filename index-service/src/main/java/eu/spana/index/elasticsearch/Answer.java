package eu.spana.index.elasticsearch;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

import java.time.Duration;

/// What came back for a request: a response of whatever status, or none at all.
public sealed interface Answer {

    /// No response: refused, reset or timed out. Whether the request was carried out is not known.
    ///
    /// @param cutOff the connection stood and was ended from the other side, which is also how
    ///   Elasticsearch answers a body that is larger than it takes
    record Unreachable(String reason, boolean cutOff) implements Answer {
        public Unreachable(String reason) {
            this(reason, false);
        }
    }

    /// A response, good or bad.
    final class Response implements Answer {
        private static final JsonMapper JSON = JsonMapper.shared();

        private final int status;
        private final byte[] body;
        private final Duration retryAfter;
        private @Nullable JsonNode tree;

        Response(int status, byte[] body, Duration retryAfter) {
            this.status = status;
            this.body = body;
            this.retryAfter = retryAfter;
        }

        public int status() {
            return status;
        }

        public boolean isSuccess() {
            return status >= 200 && status < 300;
        }

        /// Not a copy.
        public byte[] body() {
            return body;
        }

        /// How long the server asks to wait; nothing where it does not say.
        public Duration retryAfter() {
            return retryAfter;
        }

        /// The body as a tree; a missing node where it is not JSON, as from a proxy.
        public JsonNode json() {
            if (tree == null) {
                tree = parsed();
            }
            return tree;
        }

        /// The type of the error in Elasticsearch's words, such as `index_not_found_exception`;
        /// empty where the body names none.
        public String errorType() {
            return json().at("/error/type").asString("");
        }

        public String errorReason() {
            return json().at("/error/reason").asString("");
        }

        private JsonNode parsed() {
            try {
                return JSON.readTree(body);
            } catch (JacksonException e) {
                return MissingNode.getInstance();
            }
        }
    }
}
