package eu.spana.index.rebuild;

import eu.spana.index.TestIndex;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// All that a physical index holds.
final class TestContents {
    /// More than any test writes.
    private static final int ALL = 10_000;

    private TestContents() {}

    /// Version and document by id, removals included.
    static Map<String, String> of(String index) {
        TestIndex.send("POST", "/" + index + "/_refresh", "");
        JsonNode hits =
                TestIndex.send(
                        "POST",
                        "/" + index + "/_search",
                        "{\"size\":%d,\"version\":true}".formatted(ALL));
        Map<String, String> contents = new TreeMap<>();
        for (JsonNode hit : hits.at("/hits/hits")) {
            contents.put(
                    hit.path("_id").asString(), hit.path("_version") + " " + hit.path("_source"));
        }
        return contents;
    }

    /// How many, removals included; 0 where there is no such index.
    static int count(String index) {
        TestIndex.send("POST", "/" + index + "/_refresh", "");
        return TestIndex.send("GET", "/" + index + "/_count", "").path("count").asInt(0);
    }

    /// Given by Elasticsearch at creation.
    static String uuid(String index) {
        return setting(index, "uuid");
    }

    static String setting(String index, String name) {
        return TestIndex.send("GET", "/" + index + "/_settings", "")
                .path(index)
                .at("/settings/index/" + name)
                .asString();
    }

    /// The physical indices behind an alias.
    static List<String> behind(String alias) {
        return List.copyOf(TestIndex.send("GET", "/_alias/" + alias, "").propertyNames());
    }

    /// All physical indices of documents.
    static List<String> indices() {
        return TestIndex.send("GET", "/documents-v*?filter_path=*.settings.index.uuid", "")
                .propertyNames()
                .stream()
                .sorted()
                .toList();
    }
}
