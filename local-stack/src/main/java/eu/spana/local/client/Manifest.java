package eu.spana.local.client;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.List;

/// A file `samples.json` beside documents: what each is, where it came from and when.
final class Manifest {

    static final String NAME = "samples.json";

    private Manifest() {}

    static List<Submission> read(Path manifest) {
        var folder = manifest.resolveSibling("");
        return JsonMapper.shared()
                .readTree(manifest.toFile())
                .valueStream()
                .map(entry -> submission(folder, entry))
                .toList();
    }

    private static Submission submission(Path folder, JsonNode entry) {
        var file = folder.resolve(entry.path("file").asString());
        var type = entry.path("contentType").asString();
        var claims =
                new Claims(
                        text(entry, "url"),
                        text(entry, "retrievedAt"),
                        entry.path("tags").valueStream().map(JsonNode::asString).toList());
        return new Submission(
                file.toString(),
                () -> new Submission.Content(BodyPublishers.ofFile(file), type, claims));
    }

    private static @Nullable String text(JsonNode entry, String name) {
        return entry.hasNonNull(name) ? entry.get(name).asString() : null;
    }
}
