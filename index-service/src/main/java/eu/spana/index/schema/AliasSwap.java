package eu.spana.index.schema;

import eu.spana.document.IndexName;
import eu.spana.index.elasticsearch.Answer;
import eu.spana.index.elasticsearch.Elasticsearch;

import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Moves the shared aliases from one index to another in one request, which Elasticsearch carries
/// out as a whole: every search reads the one or the other.
@Component
public final class AliasSwap {
    private final Elasticsearch elasticsearch;
    private final JsonMapper json;

    AliasSwap(Elasticsearch elasticsearch, JsonMapper json) {
        this.elasticsearch = elasticsearch;
        this.json = json;
    }

    /// Refused where the aliases are at neither of the two. Done, too, where they moved already.
    public Attempt move(IndexName from, IndexName to) {
        List<Map<String, Object>> actions =
                List.of(
                        remove(from, IndexName.READ_ALIAS),
                        remove(from, IndexName.WRITE_ALIAS),
                        add(to, IndexName.READ_ALIAS, IndexSchema.READ_ALIAS),
                        add(to, IndexName.WRITE_ALIAS, IndexSchema.WRITE_ALIAS));
        Answer answer =
                elasticsearch.post(
                        "/_aliases", json.writeValueAsString(Map.of("actions", actions)));
        return answer instanceof Answer.Response response && response.status() == 404
                ? unlessMovedAlready(to, response)
                : Attempt.of(answer);
    }

    /// `must_exist`: otherwise an alias that is somewhere else would end up at two indices.
    private static Map<String, Object> remove(IndexName index, String alias) {
        return Map.of("remove", Map.of("index", index.value(), "alias", alias, "must_exist", true));
    }

    private static Map<String, Object> add(
            IndexName index, String alias, Map<String, Object> definition) {
        Map<String, Object> added = new HashMap<>(definition);
        added.put("index", index.value());
        added.put("alias", alias);
        return Map.of("add", added);
    }

    private Attempt unlessMovedAlready(IndexName to, Answer.Response refusal) {
        String path = "/%s/_alias/%s".formatted(to, IndexName.READ_ALIAS);
        return elasticsearch.get(path) instanceof Answer.Response there && there.isSuccess()
                ? new Attempt.Done()
                : Attempt.of(refusal);
    }
}
