package eu.spana.index.rebuild.state;

import eu.spana.index.elasticsearch.Answer;
import eu.spana.index.elasticsearch.Elasticsearch;

import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Optional;

/// Keeps rebuilds in a small index of their own, one document each, under their number. Every
/// change says which state it is based on, so of two that meet only one is made.
@Component
public final class RebuildStore {
    static final String INDEX = "documents-rebuilds";

    /// Nobody searches by anything but the number.
    private static final String DEFINITION =
            """
            {"settings":{"number_of_shards":1,"auto_expand_replicas":"0-1"},\
            "mappings":{"dynamic":false,"properties":{"number":{"type":"long"}}}}\
            """;

    /// One each week for twenty years.
    private static final String ALL =
            "{\"size\":1000,\"seq_no_primary_term\":true,\"sort\":[{\"number\":\"desc\"}]}";

    private final Elasticsearch elasticsearch;
    private final JsonMapper json;

    RebuildStore(Elasticsearch elasticsearch, JsonMapper json) {
        this.elasticsearch = elasticsearch;
        this.json = json;
    }

    /// The newest first; absent when Elasticsearch does not answer.
    public Optional<List<StoredRebuild>> all() {
        return switch (elasticsearch.post("/" + INDEX + "/_search", ALL)) {
            case Answer.Response found when found.isSuccess() ->
                    Optional.of(
                            found.json().at("/hits/hits").valueStream().map(this::read).toList());
            case Answer.Response none when none.status() == 404 -> Optional.of(List.of());
            case Answer other -> Optional.empty();
        };
    }

    /// Two of the same number: only the first is made.
    public StoreOutcome create(Rebuild rebuild) {
        elasticsearch.put("/" + INDEX, DEFINITION);
        return write("/%s/_create/%d?refresh=true".formatted(INDEX, rebuild.number()), rebuild);
    }

    /// Only while it still is as it was read.
    public StoreOutcome replace(StoredRebuild read, Rebuild changed) {
        return write(
                "/%s/_doc/%d?refresh=true&if_seq_no=%d&if_primary_term=%d"
                        .formatted(
                                INDEX, changed.number(), read.sequenceNumber(), read.primaryTerm()),
                changed);
    }

    private StoreOutcome write(String path, Rebuild rebuild) {
        return switch (elasticsearch.put(path, json.writeValueAsString(rebuild))) {
            case Answer.Response done when done.isSuccess() -> StoreOutcome.WRITTEN;
            case Answer.Response conflict when conflict.status() == 409 -> StoreOutcome.CONFLICT;
            case Answer other -> StoreOutcome.UNAVAILABLE;
        };
    }

    private StoredRebuild read(JsonNode hit) {
        return new StoredRebuild(
                json.treeToValue(hit.path("_source"), Rebuild.class),
                hit.path("_seq_no").asLong(),
                hit.path("_primary_term").asLong());
    }
}
