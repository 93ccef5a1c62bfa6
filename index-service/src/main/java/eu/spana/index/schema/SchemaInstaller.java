package eu.spana.index.schema;

import eu.spana.document.IndexName;
import eu.spana.index.elasticsearch.Answer;
import eu.spana.index.elasticsearch.Elasticsearch;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;

/// Creates the first index with its aliases where there is none, and looks whether the one that is
/// there fits, adding to an older one what it lacks. Any number of instances may do so at the same
/// time: the index comes into being with its aliases in one request, under a name on which all
/// agree.
@Component
public final class SchemaInstaller {
    private static final Logger log = LoggerFactory.getLogger(SchemaInstaller.class);

    private final Elasticsearch elasticsearch;
    private final IndexProperties properties;
    private final JsonMapper json;
    private final SchemaUpgrade upgrade;

    SchemaInstaller(Elasticsearch elasticsearch, IndexProperties properties, JsonMapper json) {
        this.elasticsearch = elasticsearch;
        this.properties = properties;
        this.json = json;
        this.upgrade = new SchemaUpgrade(elasticsearch, json);
    }

    /// Makes sure of an index behind the write alias, as far as that lies with us.
    public SchemaState install() {
        return switch (elasticsearch.get("/" + IndexName.WRITE_ALIAS)) {
            case Answer.Response found when found.isSuccess() -> existing(found.json());
            case Answer.Response missing when missing.status() == 404 -> create();
            case Answer other -> notAnswered(other);
        };
    }

    private SchemaState create() {
        IndexName first = IndexName.first(IndexSchema.VERSION);
        String definition = json.writeValueAsString(IndexSchema.firstIndex(properties));
        return switch (elasticsearch.put("/" + first, definition)) {
            case Answer.Response created when created.isSuccess() -> {
                log.info("Created the index {}", first);
                yield look();
            }
            case Answer.Response lost
                    when lost.errorType().equals("resource_already_exists_exception") ->
                    look();
            case Answer other -> notAnswered(other);
        };
    }

    private SchemaState look() {
        return switch (elasticsearch.get("/" + IndexName.WRITE_ALIAS)) {
            case Answer.Response found when found.isSuccess() -> existing(found.json());
            case Answer.Response missing when missing.status() == 404 ->
                    new SchemaState.Unfit(
                            "No alias %s, although the index %s exists"
                                    .formatted(
                                            IndexName.WRITE_ALIAS,
                                            IndexName.first(IndexSchema.VERSION)));
            case Answer other -> notAnswered(other);
        };
    }

    /// `{"documents-v1-…":{"mappings":{"_meta":{…},…},"settings":{"index":{"uuid":"…",…}},…}}`
    private SchemaState existing(JsonNode indices) {
        List<String> names = List.copyOf(indices.propertyNames());
        if (names.size() != 1) {
            return new SchemaState.Unfit(
                    "The alias %s points to %s".formatted(IndexName.WRITE_ALIAS, names));
        }
        String name = names.getFirst();
        if (name.equals(IndexName.WRITE_ALIAS)) {
            return new SchemaState.Unfit("%s is an index, not an alias".formatted(name));
        }
        JsonNode index = indices.path(name);
        int version = index.path("mappings").path("_meta").path(IndexSchema.VERSION_KEY).asInt(0);
        if (isUpgradable(version)) {
            return upgraded(new IndexName(name));
        }
        if (version != IndexSchema.VERSION) {
            return new SchemaState.Unfit(otherSchema(name, version));
        }
        JsonNode blocks = index.at("/settings/index/blocks");
        if (blocks.path("write").asBoolean(false) || blocks.path("read_only").asBoolean(false)) {
            return new SchemaState.Unfit("The index %s is blocked for writing".formatted(name));
        }
        return new SchemaState.Present(
                new IndexName(name), index.at("/settings/index/uuid").asString(""));
    }

    private static boolean isUpgradable(int version) {
        return version >= IndexSchema.OLDEST_TO_UPGRADE && version < IndexSchema.VERSION;
    }

    /// Looks again afterwards: by then the version is ours, whoever wrote it.
    private SchemaState upgraded(IndexName name) {
        return switch (upgrade.upgrade(name)) {
            case Answer.Response done when done.isSuccess() -> look();
            case Answer other -> notAnswered(other);
        };
    }

    private static String otherSchema(String name, int version) {
        if (version == 0) {
            return "The index %s is not one of ours: its _meta names no schema".formatted(name);
        }
        String age = version > IndexSchema.VERSION ? "newer" : "older";
        return "The index %s has schema %d, %s than the %d of this service"
                .formatted(name, version, age, IndexSchema.VERSION);
    }

    private static SchemaState notAnswered(Answer answer) {
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
