package eu.spana.text;

import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The filters of one analyzer pair, in order, after the standard tokenizer. Grows from left to
/// right; each step returns a longer chain.
///
/// @param parts what gives the pieces of words; empty where the language does not compound them
record Chain(String code, List<Filter> indexed, List<Filter> searched, List<Filter> parts) {

    /// Shorter words are no compounds; a guess that keeps everyday words whole.
    private static final int SHORTEST_COMPOUND = 8;

    /// Letters of a piece. Measured; ADR 15 has the figures.
    private static final int PIECE = 4;

    /// Types of the filters that leave a word as it stands, but for case and accents.
    private static final Set<String> LETTERS = Set.of("lowercase", "stop", "asciifolding");

    static Chain of(String code) {
        return new Chain(code, List.of(), List.of(), List.of());
    }

    Chain lowerCase() {
        return both(Filter.builtIn("lowercase"));
    }

    /// Lower-casing with a language's own rules; Greek loses its accents too.
    Chain lowerCase(String language) {
        return both(new Filter(language + "_lowercase", "lowercase", Map.of("language", language)));
    }

    /// Cuts off the apostrophe and what follows it.
    Chain apostrophe() {
        return step("apostrophe", "apostrophe", Map.of());
    }

    /// One spelling for letters that a script writes in several ways.
    Chain normalization(String script) {
        return step("normalization", script + "_normalization", Map.of());
    }

    /// Cuts articles off before an apostrophe: `l'attaque` becomes `attaque`.
    Chain elision(String... articles) {
        return step("elision", "elision", Map.of("articles", List.of(articles)));
    }

    /// Elasticsearch's lists of stop words, such as `_swedish_`, and single words besides.
    Chain stop(String... words) {
        return step("stop", "stop", Map.of("stopwords", List.of(words)));
    }

    /// The project's own list of stop words.
    Chain ownStop() {
        return step("stop", "stop", Map.of("stopwords", WordLists.read("stop-" + code)));
    }

    /// Adds the known parts of a compound beside it, in the index only: a query for a part finds
    /// the compound, a query for the compound does not find everything that shares a part with it.
    Chain compounds() {
        List<String> parts = WordLists.read("compounds-" + code);
        IntSummaryStatistics lengths = parts.stream().mapToInt(String::length).summaryStatistics();
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("word_list", parts);
        parameters.put("min_word_size", SHORTEST_COMPOUND);
        parameters.put("min_subword_size", lengths.getMin());
        parameters.put("max_subword_size", lengths.getMax());
        parameters.put("only_longest_match", true);
        return indexOnly(new Filter(code + "_compounds", "dictionary_decompounder", parameters));
    }

    /// Maps the words that the stemmer gets wrong, and keeps it away from them.
    Chain exceptions() {
        return step(
                "exceptions", "stemmer_override", Map.of("rules", WordLists.read("stems-" + code)));
    }

    Chain possessive() {
        return step("possessive", "stemmer", Map.of("language", "possessive_english"));
    }

    Chain stemmer(String language) {
        return step("stemmer", "stemmer", Map.of("language", language));
    }

    /// Cuts the longest suffix of the project's own list that leaves three letters: for languages
    /// without a stemmer, or where the list measured better. Wants folded text.
    Chain suffixes() {
        String endings = Endings.pattern(WordLists.read("suffixes-" + code));
        return replace("suffixes", "^(.{3,}?)" + endings + "$", "$1");
    }

    /// Rewrites what a regular expression finds in a term. It is tried at every letter of every
    /// word, so it should begin with a letter and look behind only after that.
    Chain replace(String suffix, String pattern, String replacement) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("pattern", pattern);
        parameters.put("replacement", replacement);
        return step(suffix, "pattern_replace", parameters);
    }

    /// Accented Latin letters become plain ones.
    Chain folding() {
        return both(new Filter("folding", "asciifolding", Map.of()));
    }

    /// Parts of a compound that came out alike count once.
    Chain distinct() {
        return indexOnly(new Filter("distinct", "remove_duplicates", Map.of()));
    }

    /// The last step of a language that writes compounds as one word: pieces that they have in
    /// common bring words together, known or not. Words as they stand, since stems measured worse.
    Chain compounding() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("min_gram", PIECE);
        parameters.put("max_gram", PIECE);
        List<Filter> unstemmed =
                searched.stream().filter(filter -> LETTERS.contains(filter.type())).toList();
        Filter pieces = new Filter("pieces", "ngram", parameters);
        return new Chain(code, indexed, searched, append(unstemmed, pieces));
    }

    boolean isCompounding() {
        return !parts.isEmpty();
    }

    private Chain step(String suffix, String type, Map<String, Object> parameters) {
        return both(new Filter(code + "_" + suffix, type, parameters));
    }

    private Chain both(Filter filter) {
        return new Chain(code, append(indexed, filter), append(searched, filter), parts);
    }

    private Chain indexOnly(Filter filter) {
        return new Chain(code, append(indexed, filter), searched, parts);
    }

    private static List<Filter> append(List<Filter> filters, Filter filter) {
        return Stream.concat(filters.stream(), Stream.of(filter)).toList();
    }
}
