package eu.spana.index.schema;

import eu.spana.document.IndexName;
import eu.spana.index.elasticsearch.Answer;
import eu.spana.index.elasticsearch.Elasticsearch;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

/// Creates the first index with its aliases where there is none, and looks whether the one that is
/// there fits, adding to an older one what it lacks. Any number of instances may do so at the same
/// time: the index comes into being with its aliases in one request, under a name on which all
/// agree.
@Component
public final class SchemaInstaller {
    private static final Logger log = LoggerFactory.getLogger(SchemaInstaller.class);
    private static final String ACTIVE = "/" + IndexName.WRITE_ALIAS + SchemaCheck.PARAMETERS;

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
        return switch (elasticsearch.get(ACTIVE)) {
            case Answer.Response found when found.isSuccess() -> completed(found);
            case Answer.Response missing when missing.status() == 404 -> create();
            case Answer other -> SchemaCheck.notAnswered(other);
        };
    }

    /// What is behind the write alias now; changes nothing.
    public SchemaState look() {
        return switch (elasticsearch.get(ACTIVE)) {
            case Answer.Response found when found.isSuccess() -> SchemaCheck.active(found.json());
            case Answer.Response missing when missing.status() == 404 ->
                    new SchemaState.Unfit("No alias " + IndexName.WRITE_ALIAS);
            case Answer other -> SchemaCheck.notAnswered(other);
        };
    }

    private SchemaState create() {
        IndexName first = IndexName.first(IndexSchema.VERSION);
        String definition = json.writeValueAsString(IndexSchema.firstIndex(first, properties));
        return switch (elasticsearch.put("/" + first, definition)) {
            case Answer.Response created when created.isSuccess() -> {
                log.info("Created the index {}", first);
                yield look();
            }
            case Answer.Response lost
                    when lost.errorType().equals("resource_already_exists_exception") ->
                    look();
            case Answer other -> SchemaCheck.notAnswered(other);
        };
    }

    private SchemaState completed(Answer.Response found) {
        SchemaState state = SchemaCheck.active(found.json());
        return state instanceof SchemaState.Incomplete incomplete ? completed(incomplete) : state;
    }

    /// Looks again afterwards: by then the version is ours, whoever wrote it.
    private SchemaState completed(SchemaState.Incomplete index) {
        return switch (upgrade.complete(index)) {
            case Answer.Response done when done.isSuccess() -> look();
            case Answer other -> SchemaCheck.notAnswered(other);
        };
    }
}
