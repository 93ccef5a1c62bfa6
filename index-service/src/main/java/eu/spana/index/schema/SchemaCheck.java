package eu.spana.index.schema;

import eu.spana.document.IndexName;
import eu.spana.index.elasticsearch.Answer;
import eu.spana.index.feed.WriteAlias;

import tools.jackson.databind.JsonNode;

import java.util.List;

/// Reads off what Elasticsearch says about an index whether this service may write to it.
final class SchemaCheck {
    /// All that is read of an answer.
    static final String PARAMETERS =
            "?filter_path=*.aliases,*.mappings._meta,*.settings.index.uuid,*.settings.index.blocks";

    private SchemaCheck() {}

    /// `{"documents-v1-…":{"mappings":{"_meta":{…},…},"settings":{"index":{"uuid":"…",…}},…}}`
    static SchemaState active(JsonNode indices) {
        List<String> names = List.copyOf(indices.propertyNames());
        if (names.size() != 1) {
            return new SchemaState.Unfit(
                    "The alias %s points to %s".formatted(IndexName.WRITE_ALIAS, names));
        }
        String name = names.getFirst();
        if (name.equals(IndexName.WRITE_ALIAS)) {
            return new SchemaState.Unfit("%s is an index, not an alias".formatted(name));
        }
        return of(new IndexName(name), indices.path(name));
    }

    private static SchemaState of(IndexName name, JsonNode index) {
        int version = index.path("mappings").path("_meta").path(IndexSchema.VERSION_KEY).asInt(0);
        if (version < IndexSchema.OLDEST_TO_UPGRADE || version > IndexSchema.VERSION) {
            return new SchemaState.Unfit(otherSchema(name, version));
        }
        boolean older = version < IndexSchema.VERSION;
        if (older || lacksOwnAlias(name, index)) {
            return new SchemaState.Incomplete(name, older);
        }
        JsonNode blocks = index.at("/settings/index/blocks");
        if (blocks.path("write").asBoolean(false) || blocks.path("read_only").asBoolean(false)) {
            return new SchemaState.Unfit("The index %s is blocked for writing".formatted(name));
        }
        return new SchemaState.Present(name, index.at("/settings/index/uuid").asString(""));
    }

    private static boolean lacksOwnAlias(IndexName name, JsonNode index) {
        return index.path("aliases").path(WriteAlias.of(name).value()).isMissingNode();
    }

    private static String otherSchema(IndexName name, int version) {
        if (version == 0) {
            return "The index %s is not one of ours: its _meta names no schema".formatted(name);
        }
        String age = version > IndexSchema.VERSION ? "newer" : "older";
        return "The index %s has schema %d, %s than the %d of this service"
                .formatted(name, version, age, IndexSchema.VERSION);
    }

    static SchemaState notAnswered(Answer answer) {
        return switch (answer) {
            case Answer.Unreachable none -> new SchemaState.Unreachable(none.reason());
            case Answer.Response response
                    when response.status() >= 500 || response.status() == 429 ->
                    new SchemaState.Unreachable("Status " + response.status());
            case Answer.Response response ->
                    new SchemaState.Unfit(
                            "Elasticsearch answers %d %s"
                                    .formatted(response.status(), response.errorType()));
        };
    }
}
