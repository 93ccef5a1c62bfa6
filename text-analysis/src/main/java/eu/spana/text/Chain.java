package eu.spana.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The filters of one analyzer pair, in order, after the standard tokenizer. Grows from left to
/// right; each step returns a longer chain.
record Chain(String code, List<Filter> indexed, List<Filter> searched) {

    static Chain of(String code) {
        return new Chain(code, List.of(), List.of());
    }

    Chain lowerCase() {
        return both(Filter.builtIn("lowercase"));
    }

    /// Lower-casing with a language's own rules; Greek loses its accents too.
    Chain lowerCase(String language) {
        return both(new Filter(language + "_lowercase", "lowercase", Map.of("language", language)));
    }

    /// Cuts articles off before an apostrophe: `l'attaque` becomes `attaque`.
    Chain elision(String... articles) {
        return step(
                "elision",
                "elision",
                ordered("articles", List.of(articles), "articles_case", true));
    }

    /// Elasticsearch's own list of stop words, such as `_swedish_`.
    Chain stop(String namedList) {
        return step("stop", "stop", Map.of("stopwords", namedList));
    }

    /// The project's own list of stop words.
    Chain stop() {
        return step("stop", "stop", Map.of("stopwords", WordLists.read("stop-" + code)));
    }

    /// Adds the known parts of a compound beside it, in the index only: a query for a part finds
    /// the compound, a query for the compound does not find everything that shares a part with it.
    Chain compounds() {
        Map<String, Object> parameters =
                ordered("word_list", WordLists.read("compounds-" + code), "min_word_size", 8);
        parameters.put("min_subword_size", 3);
        parameters.put("max_subword_size", 18);
        parameters.put("only_longest_match", true);
        Filter filter = new Filter(code + "_compounds", "dictionary_decompounder", parameters);
        return new Chain(code, append(indexed, filter), searched);
    }

    /// Maps the words that the stemmer gets wrong, and keeps it away from them.
    Chain exceptions() {
        return step(
                "exceptions", "stemmer_override", Map.of("rules", WordLists.read("stems-" + code)));
    }

    Chain stemmer(String language) {
        return step("stemmer", "stemmer", Map.of("language", language));
    }

    Chain step(String suffix, String type, Map<String, Object> parameters) {
        return both(new Filter(code + "_" + suffix, type, parameters));
    }

    /// Accented Latin letters become plain ones, last of all: the steps before need them.
    Chain folding() {
        return both(new Filter("folding", "asciifolding", Map.of()));
    }

    /// Parts and stems that came out alike at one position count once.
    Chain distinct() {
        Filter filter = new Filter("distinct", "remove_duplicates", Map.of());
        return new Chain(code, append(indexed, filter), searched);
    }

    private Chain both(Filter filter) {
        return new Chain(code, append(indexed, filter), append(searched, filter));
    }

    private static List<Filter> append(List<Filter> filters, Filter filter) {
        List<Filter> longer = new ArrayList<>(filters);
        longer.add(filter);
        return List.copyOf(longer);
    }

    private static Map<String, Object> ordered(
            String first, Object firstValue, String second, Object secondValue) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put(first, firstValue);
        parameters.put(second, secondValue);
        return parameters;
    }
}
