package eu.spana.index.rebuild.compare;

import eu.spana.document.IndexName;
import eu.spana.index.elasticsearch.Answer;
import eu.spana.index.elasticsearch.Elasticsearch;
import eu.spana.index.rebuild.state.Comparison.Counts;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What an index holds, removed documents included.
final class IndexContents {
    private static final String REMOVED = "{\"term\":{\"removed\":true}}";
    private static final String LIVE = "{\"bool\":{\"must_not\":" + REMOVED + "}}";

    private final Elasticsearch elasticsearch;
    private final IndexName index;
    private final int sample;

    IndexContents(Elasticsearch elasticsearch, IndexName index, int sample) {
        this.elasticsearch = elasticsearch;
        this.index = index;
        this.sample = sample;
    }

    /// All that was written up to now is counted from now on.
    void refresh() throws NotAnswered {
        answer(elasticsearch.post("/" + index + "/_refresh"));
    }

    /// The lowest version there is; the given one where there is none.
    long lowestVersion(long otherwise) throws NotAnswered {
        JsonNode answer =
                ask(
                        "/_search?size=0",
                        """
                        {"aggs":{"lowest":{"min":{"field":"version"}}}}\
                        """);
        return answer.at("/aggregations/lowest/value").asLong(otherwise);
    }

    /// Numbers of documents by part, each from one version to the next.
    ///
    /// @param newest documents of later versions do not count
    /// @param width versions in a part
    SortedMap<Long, Counts> counts(long newest, long width) throws NotAnswered {
        String query =
                """
                {"query":{"range":{"version":{"lte":%d}}},"aggs":{"parts":{
                "histogram":{"field":"version","interval":%d,"min_doc_count":1},
                "aggs":{"removed":{"filter":%s}}}}}\
                """
                        .formatted(newest, width, REMOVED);
        SortedMap<Long, Counts> counts = new TreeMap<>();
        for (JsonNode part : ask("/_search?size=0", query).at("/aggregations/parts/buckets")) {
            long removed = part.at("/removed/doc_count").asLong();
            counts.put(
                    part.path("key").asLong(),
                    new Counts(part.path("doc_count").asLong() - removed, removed));
        }
        return counts;
    }

    /// Versions of documents chosen at random, the same ones for the same seed and index.
    Map<String, Long> sample(int seed) throws NotAnswered {
        Map<String, Long> versions = new HashMap<>(sample(LIVE, seed));
        versions.putAll(sample(REMOVED, seed));
        return versions;
    }

    /// As they are now, refreshed or not; those that are not there are missing.
    Map<String, Long> versions(Collection<String> ids) throws NotAnswered {
        Map<String, Long> versions = new HashMap<>();
        if (ids.isEmpty()) {
            return versions;
        }
        JsonNode found =
                ask(
                        "/_mget?_source=false",
                        JsonMapper.shared().writeValueAsString(Map.of("ids", ids)));
        for (JsonNode document : found.path("docs")) {
            if (document.has("error")) {
                throw new NotAnswered();
            }
            if (document.path("found").asBoolean(false)) {
                versions.put(document.path("_id").asString(), document.path("_version").asLong());
            }
        }
        return versions;
    }

    private Map<String, Long> sample(String kind, int seed) throws NotAnswered {
        String query =
                """
                {"size":%d,"version":true,"_source":false,"track_total_hits":false,
                "query":{"function_score":{"query":%s,"boost_mode":"replace",
                "random_score":{"seed":%d,"field":"_seq_no"}}}}\
                """
                        .formatted(sample, kind, seed);
        Map<String, Long> versions = new HashMap<>();
        for (JsonNode hit : ask("/_search", query).at("/hits/hits")) {
            versions.put(hit.path("_id").asString(), hit.path("_version").asLong());
        }
        return versions;
    }

    private JsonNode ask(String path, String json) throws NotAnswered {
        return answer(elasticsearch.post("/" + index + path, json));
    }

    /// An answer of only some shards is none.
    private static JsonNode answer(Answer answer) throws NotAnswered {
        if (answer instanceof Answer.Response response
                && response.isSuccess()
                && response.json().at("/_shards/failed").asInt(0) == 0) {
            return response.json();
        }
        throw new NotAnswered();
    }
}
