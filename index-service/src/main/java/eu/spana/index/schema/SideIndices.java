package eu.spana.index.schema;

import eu.spana.document.IndexName;
import eu.spana.index.elasticsearch.Answer;
import eu.spana.index.elasticsearch.Elasticsearch;
import eu.spana.index.feed.Feed;
import eu.spana.index.log.LogIdentity;

import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Indices beside the one that searches read: made for a rebuild, finished, kept for roll-back,
/// removed. Any of it may be asked for any number of times.
@Component
public final class SideIndices {
    private static final String ALREADY_THERE = "resource_already_exists_exception";

    private final Elasticsearch elasticsearch;
    private final IndexProperties properties;
    private final JsonMapper json;

    SideIndices(Elasticsearch elasticsearch, IndexProperties properties, JsonMapper json) {
        this.elasticsearch = elasticsearch;
        this.properties = properties;
        this.json = json;
    }

    /// The schema of the indices that this service makes.
    public static int schemaVersion() {
        return IndexSchema.VERSION;
    }

    public static IndexName nameOfNew(Instant now) {
        return IndexName.of(IndexSchema.VERSION, now);
    }

    /// Makes an index to be filled, which nobody reads.
    public Attempt create(IndexName name, LogIdentity source) {
        String definition =
                json.writeValueAsString(
                        IndexSchema.indexToFill(name, IndexMeta.ofNew(source), properties));
        return switch (elasticsearch.put("/" + name, definition)) {
            case Answer.Response there when there.errorType().equals(ALREADY_THERE) ->
                    new Attempt.Done();
            case Answer answer -> Attempt.of(answer);
        };
    }

    public SchemaState look(IndexName name, LogIdentity source) {
        return switch (elasticsearch.get("/" + name + SchemaCheck.PARAMETERS)) {
            case Answer.Response found when found.isSuccess() ->
                    new SchemaCheck(source).of(name, found.json().path(name.value()));
            case Answer.Response missing when missing.status() == 404 ->
                    new SchemaState.Unfit("The index %s is gone".formatted(name));
            case Answer other -> SchemaCheck.notAnswered(other);
        };
    }

    /// Feeds into those of the indices that are there, may be written, and are not the one that
    /// searches read; absent when that is not known.
    public Optional<List<Feed>> feeds(Collection<IndexName> names, LogIdentity source) {
        if (names.isEmpty()) {
            return Optional.of(List.of());
        }
        String joined = names.stream().map(IndexName::value).collect(Collectors.joining(","));
        String path = "/" + joined + SchemaCheck.PARAMETERS + "&ignore_unavailable=true";
        return elasticsearch.get(path) instanceof Answer.Response found && found.isSuccess()
                ? Optional.of(feeds(found.json(), source))
                : Optional.empty();
    }

    private static List<Feed> feeds(JsonNode indices, LogIdentity source) {
        SchemaCheck check = new SchemaCheck(source);
        return indices.properties().stream()
                .filter(index -> !index.getValue().path("aliases").has(IndexName.WRITE_ALIAS))
                .map(index -> check.of(new IndexName(index.getKey()), index.getValue()))
                .filter(SchemaState.Present.class::isInstance)
                .map(state -> ((SchemaState.Present) state).feed(false))
                .toList();
    }

    /// Gives a filled index the settings of one that is read.
    public Attempt finish(IndexName name) {
        return Attempt.of(
                elasticsearch.put(
                        "/%s/_settings".formatted(name),
                        json.writeValueAsString(IndexSchema.settingsOfAReadIndex(properties))));
    }

    /// Whether as many copies of it are in place as of the other, by the colour of their health.
    public boolean isAsHealthyAs(IndexName other, IndexName name) {
        int colour = colour(name);
        return colour > 0 && colour >= colour(other);
    }

    private int colour(IndexName name) {
        String path = "/_cluster/health/%s?filter_path=status".formatted(name);
        return elasticsearch.get(path) instanceof Answer.Response answer
                ? List.of("red", "yellow", "green")
                        .indexOf(answer.json().path("status").asString("red"))
                : 0;
    }

    /// Never one that searches read. Done, too, where there is none.
    public Attempt remove(IndexName name) {
        return switch (elasticsearch.get("/" + name + "?filter_path=*.aliases")) {
            case Answer.Response missing when missing.status() == 404 -> new Attempt.Done();
            case Answer.Response found
                    when found.isSuccess()
                            && found.json()
                                    .path(name.value())
                                    .path("aliases")
                                    .has(IndexName.READ_ALIAS) ->
                    new Attempt.Refused("Searches read the index %s".formatted(name));
            case Answer.Response found when found.isSuccess() ->
                    Attempt.of(elasticsearch.delete("/" + name));
            case Answer other -> Attempt.of(other);
        };
    }
}
