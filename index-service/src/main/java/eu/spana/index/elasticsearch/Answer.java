package eu.spana.index.elasticsearch;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/// What came back for a request: a response of whatever status, or none at all.
public sealed interface Answer {

    /// No response: refused, reset or timed out. Whether the request was carried out is not known.
    record Unreachable(String reason) implements Answer {}

    /// A response, good or bad.
    final class Response implements Answer {
        private static final JsonMapper JSON = JsonMapper.shared();

        private final int status;
        private final byte[] body;
        private @Nullable JsonNode tree;

        public Response(int status, byte[] body) {
            this.status = status;
            this.body = body.clone();
        }

        public int status() {
            return status;
        }

        public boolean isSuccess() {
            return status >= 200 && status < 300;
        }

        public byte[] body() {
            return body.clone();
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
