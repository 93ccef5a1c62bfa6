package eu.spana.index.schema;

import eu.spana.index.log.LogIdentity;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.HashMap;
import java.util.Map;

/// What an index remembers about itself, in the `_meta` of its mappings.
///
/// @param schemaVersion 0 where it is not one of ours
/// @param generation counts how often the log was replaced beneath this index and an operator let
///   it be
/// @param log that it is filled from; absent in an index from before this was remembered
record IndexMeta(int schemaVersion, int generation, @Nullable LogIdentity log) {
    private static final String VERSION = "schemaVersion";
    private static final String GENERATION = "generation";
    private static final String LOG = "log";

    /// Of an index that this service makes.
    static IndexMeta ofNew(LogIdentity log) {
        return new IndexMeta(IndexSchema.VERSION, 0, log);
    }

    IndexMeta withSchemaOfThisService() {
        return new IndexMeta(IndexSchema.VERSION, generation, log);
    }

    IndexMeta withLog(LogIdentity present) {
        return new IndexMeta(schemaVersion, generation, present);
    }

    IndexMeta inNextGeneration(LogIdentity present) {
        return new IndexMeta(schemaVersion, generation + 1, present);
    }

    boolean isFromAnotherLogThan(LogIdentity present) {
        return !differenceOf(present).isEmpty();
    }

    /// What is different in this log from the remembered one, for people; empty where nothing is.
    String differenceOf(LogIdentity present) {
        return log == null ? "" : present.differenceFrom(log);
    }

    static IndexMeta read(JsonNode meta) {
        return new IndexMeta(
                meta.path(VERSION).asInt(0), meta.path(GENERATION).asInt(0), log(meta.path(LOG)));
    }

    private static @Nullable LogIdentity log(JsonNode topics) {
        if (!topics.isObject()) {
            return null;
        }
        Map<String, LogIdentity.Topic> known = new HashMap<>();
        topics.properties()
                .forEach(topic ->
                        known.put(
                                topic.getKey(),
                                new LogIdentity.Topic(
                                        topic.getValue().path("id").asString(""),
                                        topic.getValue().path("partitions").asInt(0))));
        return new LogIdentity(known);
    }

    Map<String, Object> toMap() {
        Map<String, Object> meta = new HashMap<>();
        meta.put(VERSION, schemaVersion);
        meta.put(GENERATION, generation);
        if (log != null) {
            meta.put(LOG, log.topics());
        }
        return meta;
    }
}
