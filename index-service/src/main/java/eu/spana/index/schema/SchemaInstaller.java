package eu.spana.index.schema;

import eu.spana.document.IndexName;
import eu.spana.index.elasticsearch.Answer;
import eu.spana.index.elasticsearch.Elasticsearch;
import eu.spana.index.log.LogIdentity;

import org.jspecify.annotations.Nullable;
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

    /// Each attempt closes the index for a moment: what was refused once is not tried again.
    private volatile @Nullable SchemaState refused;

    SchemaInstaller(Elasticsearch elasticsearch, IndexProperties properties, JsonMapper json) {
        this.elasticsearch = elasticsearch;
        this.properties = properties;
        this.json = json;
        this.upgrade = new SchemaUpgrade(elasticsearch, json);
    }

    /// Makes sure of an index behind the write alias, as far as that lies with us.
    ///
    /// @param source the log that fills it
    public SchemaState install(LogIdentity source) {
        return switch (elasticsearch.get(ACTIVE)) {
            case Answer.Response missing when missing.status() == 404 -> create(source);
            case Answer answer -> completed(read(answer, source), source);
        };
    }

    /// What is behind the write alias now; changes nothing.
    public SchemaState look(LogIdentity source) {
        return read(elasticsearch.get(ACTIVE), source);
    }

    /// Lets the index be filled from a log that replaced its own. Whatever the old log held and the
    /// new one does not stays as it is; the new log is read from its beginning.
    ///
    /// @return the state afterwards
    public SchemaState acknowledge(LogIdentity source) {
        if (elasticsearch.get(ACTIVE) instanceof Answer.Response found
                && read(found, source) instanceof SchemaState.Outdated outdated) {
            IndexMeta meta =
                    IndexMeta.read(
                            found.json().path(outdated.index().value()).at("/mappings/_meta"));
            if (meta.isFromAnotherLogThan(source)) {
                upgrade.remember(outdated.index(), meta.inNextGeneration(source));
            }
        }
        return install(source);
    }

    private static SchemaState read(Answer active, LogIdentity source) {
        return switch (active) {
            case Answer.Response found when found.isSuccess() ->
                    new SchemaCheck(source).active(found.json());
            case Answer.Response missing when missing.status() == 404 ->
                    new SchemaState.Unfit("No alias " + IndexName.WRITE_ALIAS);
            case Answer other -> SchemaCheck.notAnswered(other);
        };
    }

    private SchemaState create(LogIdentity source) {
        IndexName first = IndexName.first(IndexSchema.VERSION);
        String definition =
                json.writeValueAsString(
                        IndexSchema.firstIndex(first, IndexMeta.ofNew(source), properties));
        return switch (elasticsearch.put("/" + first, definition)) {
            case Answer.Response created when created.isSuccess() -> {
                log.info("Created the index {}", first);
                yield look(source);
            }
            case Answer.Response lost
                    when lost.errorType().equals("resource_already_exists_exception") ->
                    look(source);
            case Answer other -> SchemaCheck.notAnswered(other);
        };
    }

    /// Looks again afterwards: by then the version is ours, whoever wrote it.
    private SchemaState completed(SchemaState state, LogIdentity source) {
        if (!(state instanceof SchemaState.Incomplete incomplete)) {
            return state;
        }
        if (incomplete.equals(refused)) {
            return cannotBeUpgraded(incomplete);
        }
        return switch (upgrade.complete(incomplete, source)) {
            case Answer.Response done when done.isSuccess() -> look(source);
            case Answer.Response conflict when conflict.status() == 400 -> {
                refused = incomplete;
                yield cannotBeUpgraded(incomplete);
            }
            case Answer other -> SchemaCheck.notAnswered(other);
        };
    }

    private static SchemaState cannotBeUpgraded(SchemaState.Incomplete older) {
        return SchemaCheck.olderSchema(older.index(), older.meta().schemaVersion());
    }
}
