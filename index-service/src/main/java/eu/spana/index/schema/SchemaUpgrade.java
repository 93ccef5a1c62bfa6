package eu.spana.index.schema;

import eu.spana.document.IndexName;
import eu.spana.index.elasticsearch.Answer;
import eu.spana.index.elasticsearch.Elasticsearch;
import eu.spana.index.feed.WriteAlias;
import eu.spana.index.log.LogIdentity;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Brings an index of an older schema up to this one where that only adds to it: new languages and
/// new fields. What is there stays as it is, under the name that it has. Analysis can be added to a
/// closed index only, so reads and writes are refused for the moment that takes. Any number of
/// instances may do this at once, and one that died on the way is followed by the next.
final class SchemaUpgrade {
    private static final Logger log = LoggerFactory.getLogger(SchemaUpgrade.class);

    private final Elasticsearch elasticsearch;
    private final JsonMapper json;

    SchemaUpgrade(Elasticsearch elasticsearch, JsonMapper json) {
        this.elasticsearch = elasticsearch;
        this.json = json;
    }

    /// The first answer that is no success; of a conflict with what the index holds, Elasticsearch
    /// says a 400. What the index remembers of itself is written last.
    Answer complete(SchemaState.Incomplete incomplete, LogIdentity source) {
        IndexName index = incomplete.index();
        IndexMeta meta = incomplete.meta().withLog(source);
        List<Supplier<Answer>> steps = new ArrayList<>();
        steps.add(() -> elasticsearch.put(ownAlias(index), "{}"));
        if (meta.schemaVersion() == IndexSchema.VERSION) {
            steps.add(() -> remember(index, meta));
        } else {
            steps.addAll(upgrade(index, meta.withSchemaOfThisService()));
        }
        return first(steps);
    }

    Answer remember(IndexName index, IndexMeta meta) {
        return elasticsearch.put(
                "/%s/_mapping".formatted(index),
                json.writeValueAsString(Map.of("_meta", meta.toMap())));
    }

    private static String ownAlias(IndexName index) {
        return "/%s/_alias/%s".formatted(index, WriteAlias.of(index));
    }

    private List<Supplier<Answer>> upgrade(IndexName index, IndexMeta meta) {
        String path = "/" + index;
        log.info("Adding to {} what schema {} has more", index, IndexSchema.VERSION);
        return List.of(
                () -> elasticsearch.post(path + "/_close"),
                () -> opened(path, elasticsearch.put(path + "/_settings", analysis())),
                () -> elasticsearch.put(path + "/_mapping", mappings(meta)));
    }

    /// Whatever came of the settings, nobody is helped by an index that stays closed.
    private Answer opened(String path, Answer settings) {
        Answer opening = elasticsearch.post(path + "/_open");
        return isSuccess(settings) ? opening : settings;
    }

    private static Answer first(List<Supplier<Answer>> steps) {
        Answer answer = new Answer.Unreachable("nothing asked");
        for (Supplier<Answer> step : steps) {
            answer = step.get();
            if (!isSuccess(answer)) {
                return answer;
            }
        }
        return answer;
    }

    private static boolean isSuccess(Answer answer) {
        return answer instanceof Answer.Response response && response.isSuccess();
    }

    private String analysis() {
        return json.writeValueAsString(Map.of("analysis", IndexSchema.analysis()));
    }

    private String mappings(IndexMeta meta) {
        return json.writeValueAsString(IndexSchema.additions(meta));
    }
}
