package eu.spana.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import org.yaml.snakeyaml.Yaml;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// Holds every answer that a test gets against the description of the API: its status, its headers,
/// its form and, to the last field, its content. In the tests an object has no field that is not
/// described.
final class ApiDescription {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final JsonNode DESCRIPTION = strict(read());
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    /// Those that mean something to a caller, wherever they are.
    private static final List<String> HEADERS = List.of("ETag", "Cache-Control", "Retry-After");

    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private ApiDescription() {}

    /// Does nothing for what is no route of the API, and for what is compressed.
    static void check(String pathAndQuery, HttpResponse<String> response) {
        if (response.headers().firstValue("Content-Encoding").isPresent()) {
            return;
        }
        String path = pathAndQuery.replaceFirst("[?].*", "");
        for (Map.Entry<String, JsonNode> route : DESCRIPTION.get("paths").properties()) {
            if (Pattern.matches(route.getKey().replaceAll("\\{[^}]+}", "[^/]+"), path)) {
                check(route.getKey(), route.getValue().get("get").get("responses"), response);
                return;
            }
        }
    }

    private static void check(String route, JsonNode responses, HttpResponse<String> response) {
        String status = Integer.toString(response.statusCode());
        assertThat(responses.propertyNames()).as(route).contains(status);
        JsonNode described = resolved(responses.get(status));
        assertThat(described.path("headers").propertyNames())
                .as("%s %s", route, status)
                .allMatch(header -> response.headers().firstValue(header).isPresent());
        for (String header : HEADERS) {
            assertThat(response.headers().firstValue(header).isPresent())
                    .as("%s %s %s", route, status, header)
                    .isEqualTo(described.path("headers").has(header));
        }
        if (!described.has("content")) {
            assertThat(response.body()).as("%s %s", route, status).isEmpty();
            return;
        }
        String type =
                response.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
        assertThat(described.get("content").propertyNames())
                .as("%s %s", route, status)
                .contains(type);
        JsonNode schema = described.get("content").get(type).get("schema");
        List<String> texts =
                switch (type) {
                    case "application/x-ndjson" -> response.body().lines().limit(100).toList();
                    case "application/json", "application/problem+json" -> List.of(response.body());
                    default -> List.of();
                };
        texts.forEach(text -> assertValid(route + " " + status, schema, text));
        if (type.equals("application/problem+json")) {
            assertThat(problemTypes())
                    .contains(JSON.readTree(response.body()).get("type").asString());
        }
    }

    private static List<String> problemTypes() {
        return DESCRIPTION
                .at("/components/schemas/Problem/properties/type/examples")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private static void assertValid(String where, JsonNode described, String text) {
        Schema schema = SCHEMAS.computeIfAbsent(described.toString(), key -> schema(described));
        List<Error> errors = schema.validate(JSON.readTree(text));
        assertThat(errors).as("%s: %s", where, text).isEmpty();
    }

    private static Schema schema(JsonNode described) {
        ObjectNode whole = (ObjectNode) described.deepCopy();
        whole.set("components", DESCRIPTION.get("components"));
        return REGISTRY.getSchema(whole);
    }

    private static JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? DESCRIPTION.at(node.get("$ref").asString().substring(1)) : node;
    }

    private static JsonNode strict(JsonNode node) {
        if (node instanceof ObjectNode object
                && object.has("properties")
                && object.path("type").asString("").equals("object")
                && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        node.forEach(ApiDescription::strict);
        return node;
    }

    private static JsonNode read() {
        try (InputStream file =
                ApiDescription.class.getResourceAsStream("/static/api/v1/openapi.yaml")) {
            Object content = new Yaml().load(Objects.requireNonNull(file));
            return JSON.valueToTree(content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
