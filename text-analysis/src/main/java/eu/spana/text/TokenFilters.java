package eu.spana.text;

import static java.util.Map.entry;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.compound.DictionaryCompoundWordTokenFilter;
import org.apache.lucene.analysis.el.GreekLowerCaseFilter;
import org.apache.lucene.analysis.ga.IrishLowerCaseFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.tr.ApostropheFilter;
import org.apache.lucene.analysis.tr.TurkishLowerCaseFilter;
import org.apache.lucene.analysis.util.ElisionFilter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// Elasticsearch's token filters by type and parameters, made of the same Lucene classes, as far as
/// the chains of this module use them. Defaults are Elasticsearch's.
public final class TokenFilters {

    private static final Map<String, Function<Parameters, UnaryOperator<TokenStream>>> TYPES =
            new TreeMap<>(
                    Map.ofEntries(
                            entry("apostrophe", _ -> ApostropheFilter::new),
                            entry("arabic_normalization", _ -> ArabicNormalizationFilter::new),
                            entry("asciifolding", TokenFilters::asciiFolding),
                            entry("dictionary_decompounder", TokenFilters::decompounder),
                            entry("elision", TokenFilters::elision),
                            entry("lowercase", TokenFilters::lowerCase),
                            entry("ngram", TokenFilters::ngram),
                            entry("pattern_replace", TokenFilters::patternReplace),
                            entry("remove_duplicates", _ -> RemoveDuplicatesTokenFilter::new),
                            entry("stemmer", Stemmers::of),
                            entry("stemmer_override", TokenFilters::stemmerOverride),
                            entry("stop", TokenFilters::stop)));

    private TokenFilters() {}

    /// The types that [#of(String, Map)] knows, in alphabetical order. Of these, Elasticsearch's
    /// core brings `stop` itself; the others come from its module analysis-common.
    public static Set<String> types() {
        return new TreeSet<>(TYPES.keySet());
    }

    /// The wrapping that Elasticsearch would do. Values may be JSON's or texts; `type` is let pass.
    ///
    /// @throws IllegalArgumentException naming the type, parameter or value that is not known
    public static UnaryOperator<TokenStream> of(String type, Map<String, ?> parameters) {
        Function<Parameters, UnaryOperator<TokenStream>> maker = TYPES.get(type);
        if (maker == null) {
            throw new IllegalArgumentException(
                    "No token filter of type '" + type + "', only " + TYPES.keySet());
        }
        Parameters given = new Parameters(type, parameters);
        UnaryOperator<TokenStream> filter = maker.apply(given);
        given.refuseUnknown();
        return filter;
    }

    private static UnaryOperator<TokenStream> asciiFolding(Parameters parameters) {
        boolean preserveOriginal = parameters.flag("preserve_original", false);
        return stream -> new ASCIIFoldingFilter(stream, preserveOriginal);
    }

    /// Elasticsearch 9 takes the longest part, goes on behind it, and ignores `only_longest_match`;
    /// older ones obey it. Saying `true` means the same to all.
    private static UnaryOperator<TokenStream> decompounder(Parameters parameters) {
        if (!parameters.flag("only_longest_match", false)) {
            throw parameters.invalid("only_longest_match", "false", "true, as the server does");
        }
        boolean ignoreCase = parameters.flag("word_list_case", false);
        CharArraySet parts = new CharArraySet(parameters.words("word_list"), ignoreCase);
        int minWord = parameters.number("min_word_size", 5);
        int minPart = parameters.number("min_subword_size", 2);
        int maxPart = parameters.number("max_subword_size", 15);
        return stream ->
                new DictionaryCompoundWordTokenFilter(
                        stream, parts, minWord, minPart, maxPart, true);
    }

    private static UnaryOperator<TokenStream> elision(Parameters parameters) {
        boolean ignoreCase = parameters.flag("articles_case", false);
        CharArraySet articles = new CharArraySet(parameters.words("articles"), ignoreCase);
        return stream -> new ElisionFilter(stream, articles);
    }

    private static UnaryOperator<TokenStream> lowerCase(Parameters parameters) {
        String language = parameters.text("language", "");
        return switch (language) {
            case "" -> LowerCaseFilter::new;
            case "greek" -> GreekLowerCaseFilter::new;
            case "irish" -> IrishLowerCaseFilter::new;
            case "turkish" -> TurkishLowerCaseFilter::new;
            default -> throw parameters.invalid("language", language, "greek, irish or turkish");
        };
    }

    private static UnaryOperator<TokenStream> ngram(Parameters parameters) {
        int shortest = parameters.number("min_gram", 1);
        int longest = parameters.number("max_gram", 2);
        boolean whole = parameters.flag("preserve_original", false);
        return stream -> new NGramTokenFilter(stream, shortest, longest, whole);
    }

    private static UnaryOperator<TokenStream> patternReplace(Parameters parameters) {
        Pattern pattern = Pattern.compile(parameters.required("pattern"));
        String replacement = parameters.text("replacement", "");
        boolean all = parameters.flag("all", true);
        return stream -> new PatternReplaceFilter(stream, pattern, replacement, all);
    }

    private static UnaryOperator<TokenStream> stemmerOverride(Parameters parameters) {
        StemmerOverrideFilter.Builder builder = new StemmerOverrideFilter.Builder(false);
        for (String rule : parameters.words("rules")) {
            String[] sides = rule.split("=>", -1);
            if (sides.length != 2) {
                throw parameters.invalid("rules", rule, "words => stem");
            }
            for (String word : sides[0].split(",", -1)) {
                builder.add(word.strip(), sides[1].strip());
            }
        }
        StemmerOverrideFilter.StemmerOverrideMap stems = built(builder);
        return stream -> new StemmerOverrideFilter(stream, stems);
    }

    private static UnaryOperator<TokenStream> stop(Parameters parameters) {
        boolean ignoreCase = parameters.flag("ignore_case", false);
        CharArraySet words = StopWords.of(parameters.words("stopwords"), ignoreCase);
        return stream -> new StopFilter(stream, words);
    }

    private static StemmerOverrideFilter.StemmerOverrideMap built(
            StemmerOverrideFilter.Builder builder) {
        try {
            return builder.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
