package eu.spana.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.query.QueryApi;
import eu.spana.query.QueryIntegrationTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.yaml.snakeyaml.Yaml;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The description of the API names what the service has, no more and no less.
@QueryIntegrationTest
class OpenApiIT {
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired private QueryApi api;
    private JsonNode description;

    @BeforeEach
    void read() {

        HttpResponse<String> response = api.get("/api/v1/openapi.yaml");
        assertThat(response.statusCode()).isEqualTo(200);
        Object content = new Yaml().load(response.body());
        description = JsonMapper.builder().build().valueToTree(content);
    }

    @Test
    void namesEveryRoute() {
        Set<String> mapped = new TreeSet<>();
        for (RequestMappingInfo route : mappings.getHandlerMethods().keySet()) {
            for (String path : route.getPatternValues()) {
                if (path.startsWith("/api/")) {
                    mapped.add(route.getMethodsCondition().getMethods() + " " + path);
                }
            }
        }
        Set<String> described = new TreeSet<>();
        for (Map.Entry<String, JsonNode> path : description.get("paths").properties()) {
            for (String method : path.getValue().propertyNames()) {
                described.add("[" + method.toUpperCase(Locale.ROOT) + "] " + path.getKey());
            }
        }
        assertThat(described).isNotEmpty().isEqualTo(mapped);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/search",
                "/api/v1/search/export",
                "/api/v1/search.atom",
                "/api/v1/suggest",
                "/api/v1/documents/{id}",
                "/api/v1/documents/{id}/similar"
            })
    void namesEveryParameter(String path) {
        Stream<String> described =
                description
                        .get("paths")
                        .get(path)
                        .at("/get/parameters")
                        .valueStream()
                        .map(this::resolved)
                        .filter(parameter -> parameter.get("in").asString().equals("query"))
                        .map(parameter -> parameter.get("name").asString());
        List<String> known =
                QueryApi.json(api.get(path.replace("{id}", "x") + "?no-such"))
                        .get("known")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList();
        assertThat(described).containsExactlyInAnyOrderElementsOf(known);
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? description.at(node.get("$ref").asString().substring(1)) : node;
    }

    /// Each answer is held against the description besides.
    @Test
    void namesWhatIsRefusedForItsForm() {
        for (Map.Entry<String, JsonNode> path : description.get("paths").properties()) {
            String address = path.getKey().replace("{id}", "x");
            HttpResponse<String> unlike = api.get(address, "Accept", "image/png");
            boolean described = path.getValue().at("/get/responses/406").isObject();
            assertThat(unlike.statusCode() == 406)
                    .as(address)
                    .isEqualTo(described && !address.endsWith("/export"));
            HttpResponse<String> posted = api.send("POST", address);
            assertThat(posted.statusCode()).as(address).isEqualTo(405);
            assertThat(posted.headers().firstValue("Allow").orElse("")).contains("GET");
            assertThat(QueryApi.json(posted).get("type").asString())
                    .isEqualTo("urn:spana:problem:method-not-allowed");
        }
    }

    @Test
    void saysThatThereIsNothingElse() {
        HttpResponse<String> nothing = api.get("/api/v1/nothing");
        assertThat(nothing.statusCode()).isEqualTo(404);
        assertThat(QueryApi.json(nothing).get("detail").asString())
                .isEqualTo("There is nothing at this address.");
    }
}
