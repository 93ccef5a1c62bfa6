package eu.spana.index.write;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

import java.util.ArrayList;
import java.util.List;

/// Reads the answer to a bulk request as a stream: one outcome an item, in the order of the
/// request.
final class BulkAnswer {
    /// All that is read of an answer.
    static final String FILTER_PATH = "items.*.status,items.*.error.type,items.*.error.reason";

    private static final JsonFactory JSON = new JsonFactory();

    private final List<IndexOutcome> outcomes = new ArrayList<>();
    private int status;
    private String errorType = "";
    private String reason = "";

    private BulkAnswer() {}

    /// The outcomes; empty where the body is not an answer to a bulk request.
    static List<IndexOutcome> outcomes(byte[] body) {
        BulkAnswer answer = new BulkAnswer();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), body)) {
            answer.read(parser);
        } catch (JacksonException e) {
            return List.of();
        }
        return answer.outcomes;
    }

    /// `{"items":[{"index":{"status":400,"error":{"type":"…","reason":"…"}}},…]}`
    private void read(JsonParser parser) {
        int depth = 0;
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            switch (token) {
                case START_OBJECT -> depth++;
                case END_OBJECT -> {
                    if (depth == 2) {
                        endItem();
                    }
                    depth--;
                }
                case VALUE_NUMBER_INT, VALUE_STRING -> value(parser);
                default -> {}
            }
        }
    }

    private void value(JsonParser parser) {
        switch (parser.currentName()) {
            case "status" -> status = parser.getIntValue();
            case "type" -> errorType = parser.getString();
            case "reason" -> reason = Reasons.withoutContent(parser.getString());
            case null, default -> {}
        }
    }

    private void endItem() {
        outcomes.add(OutcomeTable.ofItem(status, errorType, reason));
        status = 0;
        errorType = "";
        reason = "";
    }
}
