package eu.spana.index.schema;

import eu.spana.document.IndexName;
import eu.spana.index.elasticsearch.Answer;
import eu.spana.index.feed.WriteAlias;
import eu.spana.index.log.LogIdentity;

import tools.jackson.databind.JsonNode;

import java.util.List;

/// Reads off what Elasticsearch says about an index whether this service may write to it.
///
/// @param log that would fill it
record SchemaCheck(LogIdentity log) {
    /// All that is read of an answer.
    static final String PARAMETERS =
            "?filter_path=*.aliases,*.mappings._meta,*.settings.index.uuid,*.settings.index.blocks";

    /// `{"documents-v1-…":{"mappings":{"_meta":{…},…},"settings":{"index":{"uuid":"…",…}},…}}`
    SchemaState active(JsonNode indices) {
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

    SchemaState of(IndexName name, JsonNode index) {
        IndexMeta meta = IndexMeta.read(index.at("/mappings/_meta"));
        int version = meta.schemaVersion();
        if (version == 0) {
            return new SchemaState.Unfit(
                    "The index %s is not one of ours: its _meta names no schema".formatted(name));
        }
        if (version > IndexSchema.VERSION) {
            return new SchemaState.Unfit(
                    "The index %s has schema %d, newer than the %d of this service"
                            .formatted(name, version, IndexSchema.VERSION));
        }
        String difference = meta.differenceOf(log);
        if (!difference.isEmpty()) {
            return otherLog(name, difference);
        }
        if (version < IndexSchema.OLDEST_TO_UPGRADE) {
            return olderSchema(name, version);
        }
        return isComplete(name, meta, index)
                ? unlessBlocked(name, meta, index)
                : new SchemaState.Incomplete(name, meta);
    }

    private static boolean isComplete(IndexName name, IndexMeta meta, JsonNode index) {
        return meta.schemaVersion() == IndexSchema.VERSION
                && meta.log() != null
                && index.path("aliases").has(WriteAlias.of(name).value());
    }

    private static SchemaState unlessBlocked(IndexName name, IndexMeta meta, JsonNode index) {
        JsonNode blocks = index.at("/settings/index/blocks");
        if (blocks.path("write").asBoolean(false) || blocks.path("read_only").asBoolean(false)) {
            return new SchemaState.Unfit("The index %s is blocked for writing".formatted(name));
        }
        return new SchemaState.Present(
                name, index.at("/settings/index/uuid").asString(""), meta.generation());
    }

    static SchemaState olderSchema(IndexName name, int version) {
        return new SchemaState.Outdated(
                name,
                "The index %s has schema %d, older than the %d of this service and not brought up to it"
                                .formatted(name, version, IndexSchema.VERSION)
                        + " by additions alone. Searches go on to read it; a rebuild makes one that"
                        + " fits");
    }

    private static SchemaState otherLog(IndexName name, String difference) {
        return new SchemaState.Outdated(
                name,
                "The index %s was filled from another log: %s".formatted(name, difference)
                        + ". Searches go on to read it; a rebuild makes one from this log, or"
                        + " acknowledge the log, and this index is continued from it");
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
