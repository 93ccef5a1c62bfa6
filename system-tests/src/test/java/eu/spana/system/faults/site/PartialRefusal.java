package eu.spana.system.faults.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// Sends two thirds of a bulk request on, and answers for the others that there was no room for
/// them, as a node does whose queue fills up in the midst of a request.
final class PartialRefusal {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int ONE_IN = 3;

    private final Request request;
    private final Behind behind;
    private final List<byte[]> operations = new ArrayList<>();

    PartialRefusal(Request request, Behind behind) {
        this.request = request;
        this.behind = behind;
        if (request.isBulk()) {
            split(request.body());
        }
    }

    Answer answer() throws IOException {
        if (operations.isEmpty()) {
            return behind.answer(request);
        }
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        for (int i = 0; i < operations.size(); i++) {
            if (!isRefused(i)) {
                kept.writeBytes(operations.get(i));
            }
        }
        Answer answer =
                kept.size() == 0
                        ? new Answer(200, "{\"items\":[]}".getBytes(UTF_8))
                        : behind.answer(request.with(kept.toByteArray()));
        return answer.isSuccess() ? completed(answer) : answer;
    }

    private Answer completed(Answer answer) {
        ObjectNode tree = (ObjectNode) JSON.readTree(answer.body());
        Iterator<JsonNode> written = tree.withArray("items").iterator();
        ArrayNode items = JSON.createArrayNode();
        for (int i = 0; i < operations.size(); i++) {
            items.add(isRefused(i) ? refusal() : written.next());
        }
        tree.set("items", items);
        return new Answer(200, JSON.writeValueAsBytes(tree));
    }

    private static boolean isRefused(int operation) {
        return operation % ONE_IN == 0;
    }

    private static JsonNode refusal() {
        return JSON.readTree(
                "{\"index\":{\"status\":429,\"error\":{\"type\":\"es_rejected_execution_exception\",\"reason\":\"made"
                    + " by the test\"}}}");
    }

    /// An action and its source are two lines; a deletion has no source.
    private void split(byte[] body) {
        String text = new String(body, UTF_8);
        for (int from = 0; from < text.length(); ) {
            int to = text.indexOf('\n', from) + 1;
            if (!text.startsWith("{\"delete\"", from)) {
                to = text.indexOf('\n', to) + 1;
            }
            operations.add(text.substring(from, to).getBytes(UTF_8));
            from = to;
        }
    }
}
