package eu.spana.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The `analysis` object of the index settings: for each language an analyzer named as its code and
/// one named `{code}_search`, where it compounds words one named `{code}_parts`; then `folded`.
public final class AnalysisSettings {

    /// Names and exact words over all languages; the same for indexing and for queries.
    public static final String FOLDED = "folded";

    /// Long lists, which Elasticsearch takes as one text with commas, too. Whenever an index is
    /// made or its settings change, it copies all settings once for each of them, word by word: as
    /// lists these would take most of the time.
    private static final Set<String> WORDS = Set.of("stopwords", "word_list");

    private AnalysisSettings() {}

    /// Name of the analyzer of indexed text.
    public static String indexAnalyzer(String language) {
        return LanguageChains.of(language).code();
    }

    /// Name of the analyzer of queries.
    public static String searchAnalyzer(String language) {
        return indexAnalyzer(language) + "_search";
    }

    /// Name of the analyzer of parts of words; for the languages in [Languages#compounding()].
    public static String partsAnalyzer(String language) {
        return indexAnalyzer(language) + "_parts";
    }

    /// Maps, lists, texts, numbers and booleans only, always in the same order: ready for any JSON
    /// writer and for comparison with the settings of a live index.
    public static Map<String, Object> asMap() {
        Map<String, Object> filters = new LinkedHashMap<>();
        Map<String, Object> analyzers = new LinkedHashMap<>();
        for (Chain chain : LanguageChains.all()) {
            analyzers.put(indexAnalyzer(chain.code()), analyzer(chain.indexed(), filters));
            analyzers.put(searchAnalyzer(chain.code()), analyzer(chain.searched(), filters));
            if (chain.isCompounding()) {
                analyzers.put(partsAnalyzer(chain.code()), analyzer(chain.parts(), filters));
            }
        }
        analyzers.put(FOLDED, analyzer(LanguageChains.folded().indexed(), filters));
        Map<String, Object> analysis = new LinkedHashMap<>();
        analysis.put("filter", filters);
        analysis.put("analyzer", analyzers);
        return Collections.unmodifiableMap(analysis);
    }

    private static Map<String, Object> settings(Filter filter) {
        Map<String, Object> settings = filter.settings();
        settings.replaceAll((name, value) ->
                WORDS.contains(name) && value instanceof List<?> words ? joined(words) : value);
        return settings;
    }

    private static String joined(List<?> words) {
        return words.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static Map<String, Object> analyzer(List<Filter> chain, Map<String, Object> filters) {
        chain.stream()
                .filter(filter -> !filter.isBuiltIn())
                .forEach(
                        filter -> filters.computeIfAbsent(filter.name(), name -> settings(filter)));
        Map<String, Object> analyzer = new LinkedHashMap<>();
        analyzer.put("type", "custom");
        analyzer.put("tokenizer", "standard");
        analyzer.put("filter", chain.stream().map(Filter::name).toList());
        return analyzer;
    }
}
