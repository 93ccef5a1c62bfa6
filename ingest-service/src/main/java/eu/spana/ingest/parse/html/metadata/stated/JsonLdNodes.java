package eu.spana.ingest.parse.html.metadata.stated;

import org.jsoup.parser.Parser;

import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.StringNode;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The objects in the JSON-LD of a page that may describe the page itself, as tolerantly read as
/// pages write it.
final class JsonLdNodes {
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(
                            JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                            JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
                            JsonReadFeature.ALLOW_JAVA_COMMENTS,
                            JsonReadFeature.ALLOW_TRAILING_COMMA,
                            JsonReadFeature.ALLOW_MISSING_VALUES,
                            JsonReadFeature.ALLOW_SINGLE_QUOTES)
                    .build();

    private static final int MAX_NODES = 1_000;
    private static final List<String> PATHS = List.of("@graph", "mainEntity", "mainEntityOfPage");

    private static final Pattern WRAPPING =
            Pattern.compile(
                    "^\\s*(?:<!--|/\\*<!\\[CDATA\\[\\*/|//\\s*<!\\[CDATA\\[|<!\\[CDATA\\[)"
                            + "|(?://\\s*)?(?:-->|]]>)\\s*$|;\\s*$");

    /// What can be saved out of JSON that is broken elsewhere.
    private static final Pattern FIELD =
            Pattern.compile(
                    "\"(@type|headline|datePublished|articleSection)\"\\s{0,9}:\\s{0,9}\"([^\"\\\\\\n]{1,300})\"");

    private static final Pattern AUTHOR =
            Pattern.compile(
                    "\"author\"\\s{0,9}:\\s{0,9}[\\[{\\s]{0,20}(?:\"@type\"\\s{0,9}:\\s{0,9}\"Person\",\\s{0,40}\"name\"\\s{0,9}:\\s{0,9})?\"([^\"\\\\@\\n]{1,100})\"");

    private final List<JsonNode> nodes = new ArrayList<>();
    private final Map<String, JsonNode> byId = new HashMap<>();

    JsonLdNodes(List<String> scripts) {
        scripts.forEach(this::read);
    }

    Stream<JsonNode> all() {
        return nodes.stream();
    }

    /// The node itself, or the one that it refers to by its `@id`.
    JsonNode resolve(JsonNode node) {
        JsonNode id = node.path("@id");
        boolean isReference = node.isObject() && id.isString() && !node.has("name");
        return isReference ? byId.getOrDefault(id.stringValue(), node) : node;
    }

    /// The elements of an array, or the node itself when there is one.
    static Stream<JsonNode> each(JsonNode node) {
        if (node.isArray()) {
            return node.valueStream();
        }
        return node.isMissingNode() || node.isNull() ? Stream.empty() : Stream.of(node);
    }

    private void read(String script) {
        String json = WRAPPING.matcher(script).replaceAll("");
        try {
            collect(JSON.readTree(json));
        } catch (JacksonException malformed) {
            readEscaped(json);
        }
    }

    private void readEscaped(String json) {
        if (json.contains("&quot;")) {
            try {
                collect(JSON.readTree(Parser.unescapeEntities(json, false)));
                return;
            } catch (JacksonException malformedToo) {
                // What can be saved is saved below.
            }
        }
        save(json);
    }

    private void save(String json) {
        var saved = JSON.createObjectNode();
        Matcher field = FIELD.matcher(json);
        while (field.find()) {
            if (!saved.has(field.group(1))
                    || saved.path("@type").stringValue("").equals("WebPage")) {
                saved.set(field.group(1), StringNode.valueOf(field.group(2)));
            }
        }
        Matcher author = AUTHOR.matcher(json);
        if (author.find()) {
            saved.put("author", author.group(1));
        }
        nodes.add(saved);
    }

    private void collect(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>();
        each(root).forEach(open::add);
        while (!open.isEmpty() && nodes.size() < MAX_NODES) {
            JsonNode node = open.poll();
            if (node.isArray()) {
                node.valueStream().limit(MAX_NODES).forEach(open::add);
            } else if (node.isObject()) {
                nodes.add(node);
                if (node.path("@id").isString()) {
                    byId.merge(node.path("@id").stringValue(), node, JsonLdNodes::larger);
                }
                PATHS.forEach(path -> each(node.path(path)).forEach(open::add));
            }
        }
    }

    private static JsonNode larger(JsonNode one, JsonNode other) {
        return other.size() > one.size() ? other : one;
    }
}
