package eu.spana.query;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Map.entry;

import co.elastic.clients.transport.rest5_client.low_level.Request;
import co.elastic.clients.transport.rest5_client.low_level.Response;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;

import eu.spana.document.Document;
import eu.spana.document.DocumentBuilder;
import eu.spana.document.DocumentId;
import eu.spana.document.DocumentKind;
import eu.spana.document.DocumentVersion;
import eu.spana.document.IndexName;
import eu.spana.text.AnalysisSettings;
import eu.spana.text.Languages;

import org.springframework.boot.test.context.TestComponent;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// An index as the index service makes it, and documents for it. That both agree is shown by the
/// whole-system tests.
@TestComponent
public class IndexFixture {
    private static final String INDEX = "/" + IndexName.first(1);

    private final Rest5Client client;
    private final JsonMapper json;

    IndexFixture(Rest5Client client, JsonMapper json) {
        this.client = client;
        this.json = json;
    }

    /// An article of version 1; give it text, and index it with [#holds].
    public static DocumentBuilder article(String id) {
        return document(id, DocumentKind.ARTICLE);
    }

    public static DocumentBuilder document(String id, DocumentKind kind) {
        return Document.builder(new DocumentId(id), new DocumentVersion(1), kind);
    }

    /// The index then holds these documents and no others.
    public void holds(List<DocumentBuilder> documents) {
        if (!exists()) {
            send("PUT", INDEX, json.writeValueAsString(schema()));
        }
        StringBuilder bulk = new StringBuilder();
        for (String id : ids()) {
            bulk.append("{\"delete\":{\"_id\":\"%s\"}}%n".formatted(id));
        }
        for (DocumentBuilder builder : documents) {
            Document document = builder.build();
            bulk.append("{\"index\":{\"_id\":\"%s\"}}%n".formatted(document.id()));
            bulk.append(json.writeValueAsString(document)).append('\n');
        }
        if (!bulk.isEmpty()) {
            String answer = send("POST", INDEX + "/_bulk?refresh=true", bulk.toString());
            assertThat(answer).contains("\"errors\":false");
        }
    }

    public void holds(DocumentBuilder... documents) {
        holds(List.of(documents));
    }

    /// Adds the tombstone of a document.
    public void holdsRemovalOf(String id) {
        Document removal = Document.removal(new DocumentId(id), new DocumentVersion(2));
        send("PUT", INDEX + "/_doc/" + id + "?refresh=true", json.writeValueAsString(removal));
    }

    /// Points in time that the index holds, on each of its shards.
    public int openPoints() {
        String answer = send("GET", INDEX + "/_stats/search", "");
        return json.readTree(answer).at("/_all/total/search/open_contexts").asInt();
    }

    /// The next documents come into a new one. In the present one, words of those that were deleted
    /// go on to count as frequent until segments are merged, whenever that is; so tests of ranking
    /// begin with this.
    public void removeIndex() {
        send("DELETE", INDEX + "?ignore_unavailable=true", "");
    }

    private boolean exists() {
        return !send("GET", INDEX + "?ignore_unavailable=true", "").equals("{}");
    }

    private List<String> ids() {
        String answer = send("GET", INDEX + "/_search?_source=false&size=10000", "");
        return json.readTree(answer)
                .path("hits")
                .path("hits")
                .valueStream()
                .map(hit -> hit.get("_id").asString())
                .toList();
    }

    private String send(String method, String path, String body) {
        try {
            Request request = new Request(method, path);
            if (!body.isEmpty()) {
                request.setJsonEntity(body);
            }
            Response response = client.performRequest(request);
            return new String(
                    response.getEntity().getContent().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static Map<String, Object> schema() {
        Map<String, Object> notRemoved =
                Map.of("bool", Map.of("must_not", Map.of("term", Map.of("removed", true))));
        return Map.of(
                "settings",
                Map.of("number_of_replicas", 0, "analysis", AnalysisSettings.asMap()),
                "mappings",
                Map.of("dynamic", "strict", "properties", fields()),
                "aliases",
                Map.of(IndexName.READ_ALIAS, Map.of("filter", notRemoved)));
    }

    private static Map<String, Object> fields() {
        Map<String, Object> keyword = Map.of("type", "keyword");
        Map<String, Object> folded = Map.of("type", "text", "analyzer", AnalysisSettings.FOLDED);
        Map<String, Object> keywordByWord =
                Map.of("type", "keyword", "fields", Map.of("words", folded));
        Map<String, Object> date = Map.of("type", "date", "format", "strict_date_optional_time");
        Map<String, Object> notSearched = Map.of("type", "object", "enabled", false);
        Map<String, Object> published = new LinkedHashMap<>();
        published.put("date", date);
        published.put("precision", keyword);
        published.put("basis", keyword);
        published.put("confidence", Map.of("type", "float"));
        return Map.ofEntries(
                entry("id", keyword),
                entry("version", Map.of("type", "long")),
                entry("kind", keyword),
                entry("title", Map.of("properties", byLanguage("folded", "titles"))),
                entry("titleFromBody", Map.of("type", "boolean")),
                entry("body", Map.of("properties", byLanguage("folded"))),
                entry("folded", folded),
                entry("titles", folded),
                entry("parts", Map.of("properties", parts())),
                entry("languages", keyword),
                entry("published", Map.of("properties", published)),
                entry("authors", keywordByWord),
                entry("tags", keywordByWord),
                entry("site", keyword),
                entry("url", keyword),
                entry("section", keyword),
                entry("image", keyword),
                entry("alternates", notSearched),
                entry("cut", notSearched),
                entry("retrievedAt", date),
                entry("contentType", keyword),
                entry("contentBytes", Map.of("type", "long")),
                entry("contentSha256", keyword),
                entry("indicators", notSearched),
                entry("removed", Map.of("type", "boolean")),
                entry("visibility", keyword));
    }

    private static Map<String, Object> parts() {
        Map<String, Object> languages = new LinkedHashMap<>();
        for (String code : Languages.compounding()) {
            languages.put(
                    code,
                    Map.of(
                            "type",
                            "text",
                            "analyzer",
                            AnalysisSettings.partsAnalyzer(code),
                            "index_options",
                            "freqs"));
        }
        return languages;
    }

    private static Map<String, Object> byLanguage(String... copies) {
        Map<String, Object> languages = new LinkedHashMap<>();
        for (String code : Languages.all()) {
            List<String> targets = new ArrayList<>(List.of(copies));
            if (Languages.compounding().contains(code)) {
                targets.add("parts." + code);
            }
            languages.put(
                    code,
                    Map.of(
                            "type",
                            "text",
                            "analyzer",
                            AnalysisSettings.indexAnalyzer(code),
                            "search_analyzer",
                            AnalysisSettings.searchAnalyzer(code),
                            "index_options",
                            "offsets",
                            "copy_to",
                            targets));
        }
        return languages;
    }
}
