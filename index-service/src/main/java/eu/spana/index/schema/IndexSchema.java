package eu.spana.index.schema;

import static java.util.Map.entry;

import eu.spana.document.IndexName;
import eu.spana.index.feed.WriteAlias;
import eu.spana.text.AnalysisSettings;
import eu.spana.text.Languages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the index holds: one field for each of a Document, and nothing else.
final class IndexSchema {
    /// Part of the name of a new index and of the `_meta` of each. A change of fields or analysis
    /// needs the next number; one that does more than add needs a rebuild, too.
    static final int VERSION = 5;

    /// From here on, each schema only added to the one before.
    static final int OLDEST_TO_UPGRADE = 1;

    /// Hides removals from readers.
    static final Map<String, Object> READ_ALIAS =
            Map.of(
                    "filter",
                    Map.of("bool", Map.of("must_not", Map.of("term", Map.of("removed", true)))));

    static final Map<String, Object> WRITE_ALIAS = Map.of("is_write_index", true);

    /// Longer values are found by nobody and would, from 32,766 bytes on, reject the document.
    private static final int LONGEST_KEYWORD = 1024;

    /// Title and body once more, by the pieces of their words; where words are compounded.
    private static final String PARTS = "parts";

    private IndexSchema() {}

    /// The body of the request that creates an index. Only the first index of all gets the shared
    /// aliases with it.
    static Map<String, Object> firstIndex(
            IndexName name, IndexMeta meta, IndexProperties properties) {
        return Map.of(
                "settings", settings(properties),
                "mappings", mappings(meta),
                "aliases",
                        Map.of(
                                IndexName.READ_ALIAS,
                                READ_ALIAS,
                                IndexName.WRITE_ALIAS,
                                WRITE_ALIAS,
                                WriteAlias.of(name).value(),
                                Map.of()));
    }

    /// One that is filled first and read later: nobody searches it, so nothing is refreshed, and a
    /// copy is made once, of the finished whole, instead of each document twice.
    static Map<String, Object> indexToFill(
            IndexName name, IndexMeta meta, IndexProperties properties) {
        Map<String, Object> settings = new HashMap<>(settings(properties));
        settings.put("number_of_replicas", 0);
        settings.put("refresh_interval", "-1");
        return Map.of(
                "settings", settings,
                "mappings", mappings(meta),
                "aliases", Map.of(WriteAlias.of(name).value(), Map.of()));
    }

    /// What is different in an index that is read.
    static Map<String, Object> settingsOfAReadIndex(IndexProperties properties) {
        return Map.of(
                "number_of_replicas", properties.replicas(),
                "refresh_interval", refreshInterval(properties));
    }

    private static Map<String, Object> settings(IndexProperties properties) {
        return Map.of(
                "number_of_shards", properties.shards(),
                "number_of_replicas", properties.replicas(),
                "refresh_interval", refreshInterval(properties),
                "analysis", analysis());
    }

    private static String refreshInterval(IndexProperties properties) {
        return properties.refreshInterval().toMillis() + "ms";
    }

    static Map<String, Object> analysis() {
        return AnalysisSettings.asMap();
    }

    private static Map<String, Object> mappings(IndexMeta meta) {
        Map<String, Object> fields = new HashMap<>(fields(true));
        fields.put(PARTS, parts());
        return mappings(meta, fields);
    }

    /// For an index that holds documents. Without the parts of words: some documents would have
    /// them and rank above those that do not, until a rebuild gives them to all.
    static Map<String, Object> additions(IndexMeta meta) {
        return mappings(meta, fields(false));
    }

    private static Map<String, Object> mappings(IndexMeta meta, Map<String, Object> fields) {
        return Map.of("dynamic", "strict", "_meta", meta.toMap(), "properties", fields);
    }

    private static Map<String, Object> fields(boolean withParts) {
        return Map.ofEntries(
                entry("id", keyword()),
                entry("version", Map.of("type", "long")),
                entry("kind", keyword()),
                entry("title", byLanguage(withParts, "folded", "titles")),
                entry("titleFromBody", Map.of("type", "boolean")),
                entry("body", byLanguage(withParts, "folded")),
                entry("folded", folded()),
                entry("titles", folded()),
                entry("languages", keyword()),
                entry("published", published()),
                entry("authors", keywordByWord()),
                entry("tags", keywordByWord()),
                entry("site", keyword()),
                entry("url", keyword()),
                entry("section", keyword()),
                entry("image", storedOnly()),
                entry("alternates", notIndexed()),
                entry("retrievedAt", date()),
                entry("contentType", keyword()),
                entry("contentBytes", Map.of("type", "long")),
                entry("contentSha256", keyword()),
                entry("fingerprint", storedOnly()),
                entry("indicators", indicators()),
                entry("cut", notIndexed()),
                entry("removed", Map.of("type", "boolean")),
                entry("visibility", keyword()));
    }

    /// Postings keep offsets, so that highlighting a long text does not analyse it again, and has
    /// no limit on its length.
    private static Map<String, Object> byLanguage(boolean withParts, String... copies) {
        Map<String, Object> languages = new LinkedHashMap<>();
        for (String language : Languages.all()) {
            List<String> targets = new ArrayList<>(List.of(copies));
            if (withParts && Languages.compounding().contains(language)) {
                targets.add(PARTS + "." + language);
            }
            languages.put(
                    language,
                    Map.of(
                            "type",
                            "text",
                            "analyzer",
                            AnalysisSettings.indexAnalyzer(language),
                            "search_analyzer",
                            AnalysisSettings.searchAnalyzer(language),
                            "index_options",
                            "offsets",
                            "copy_to",
                            targets));
        }
        return object(languages);
    }

    /// Which pieces a document has, and how often: they decide the order only, so nothing needs to
    /// know where they stand.
    private static Map<String, Object> parts() {
        Map<String, Object> languages = new LinkedHashMap<>();
        for (String language : Languages.compounding()) {
            languages.put(
                    language,
                    Map.of(
                            "type", "text",
                            "analyzer", AnalysisSettings.partsAnalyzer(language),
                            "index_options", "freqs"));
        }
        return object(languages);
    }

    private static Map<String, Object> folded() {
        return Map.of("type", "text", "analyzer", AnalysisSettings.FOLDED);
    }

    private static Map<String, Object> published() {
        return object(
                Map.of(
                        "date", date(),
                        "precision", keyword(),
                        "basis", keyword(),
                        "confidence", Map.of("type", "float")));
    }

    private static Map<String, Object> indicators() {
        return object(
                Map.of(
                        "cves", keyword(),
                        "techniques", keyword(),
                        "hashes", keyword(),
                        "ips", keyword(),
                        "domains", keyword(),
                        "urls", keyword(),
                        "mails", keyword()));
    }

    private static Map<String, Object> object(Map<String, Object> fields) {
        return Map.of("dynamic", "strict", "properties", fields);
    }

    private static Map<String, Object> keyword() {
        return Map.of("type", "keyword", "ignore_above", LONGEST_KEYWORD);
    }

    /// Found by the beginning of any of its words, too, as people type names.
    private static Map<String, Object> keywordByWord() {
        Map<String, Object> field = new HashMap<>(keyword());
        field.put("fields", Map.of("words", folded()));
        return field;
    }

    /// Read back with the document, never searched.
    private static Map<String, Object> storedOnly() {
        return Map.of("type", "keyword", "index", false, "doc_values", false);
    }

    /// An object or a list of them, kept in the source alone.
    private static Map<String, Object> notIndexed() {
        return Map.of("type", "object", "enabled", false);
    }

    private static Map<String, Object> date() {
        return Map.of("type", "date", "format", "strict_date_optional_time");
    }
}
