package eu.spana.system;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The bundled sample collection with the searches that its README promises.
record Samples(Path folder) {
    private static final JsonMapper JSON = new JsonMapper();

    record Sample(Path file, String contentType, Map<String, String> parameters) {}

    /// Addresses of documents that a search must find, and must not find.
    record Search(Map<String, String> parameters, List<String> finds, List<String> misses) {
        Search {
            if (finds.isEmpty() && misses.isEmpty()) {
                throw new IllegalArgumentException(parameters + " expects nothing");
            }
        }

        /// All addresses that the search says anything about.
        List<String> expected() {
            return Stream.concat(finds.stream(), misses.stream()).toList();
        }
    }

    static Samples of(Path root) {
        return new Samples(root.resolve("local-stack/src/main/samples"));
    }

    List<Sample> all() throws IOException {
        return JSON.readTree(Files.readString(folder.resolve("samples.json")))
                .valueStream()
                .map(this::sample)
                .toList();
    }

    List<Search> searches() throws IOException {
        return JSON.readTree(Files.readString(folder.resolve("searches.json")))
                .valueStream()
                .map(Samples::search)
                .toList();
    }

    private Sample sample(JsonNode entry) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String name : List.of("url", "retrievedAt", "language")) {
            if (entry.hasNonNull(name)) {
                parameters.put(name, entry.get(name).asString());
            }
        }
        if (entry.has("tags")) {
            parameters.put("tags", String.join(",", strings(entry.get("tags"))));
        }
        return new Sample(
                folder.resolve(entry.get("file").asString()),
                entry.get("contentType").asString(),
                parameters);
    }

    private static Search search(JsonNode entry) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("q", entry.path("q").asString(""));
        parameters.put("size", "100");
        entry.path("parameters")
                .properties()
                .forEach(given -> parameters.put(given.getKey(), given.getValue().asString()));
        return new Search(parameters, strings(entry.path("finds")), strings(entry.path("misses")));
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}
