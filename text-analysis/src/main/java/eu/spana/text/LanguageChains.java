package eu.spana.text;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The definition: what each language does to its words, in order. ADR 0004 gives the measurements.
///
/// Where a stemmer needs the accents, folding comes last; where the project's own suffixes cut, it
/// comes before them, so that text typed without accents ends in the same terms.
final class LanguageChains {

    private static final List<Chain> CHAINS =
            Stream.concat(
                            Stream.of(
                                            GermanicChains.all(),
                                            RomanceChains.all(),
                                            SlavicChains.all(),
                                            OtherChains.all())
                                    .flatMap(List::stream)
                                    .sorted(comparing(Chain::code)),
                            Stream.of(everyLanguage(Languages.UNDETERMINED)))
                    .toList();

    private static final Map<String, Chain> BY_CODE =
            CHAINS.stream().collect(Collectors.toMap(Chain::code, Function.identity()));

    private LanguageChains() {}

    static List<String> codes() {
        return CHAINS.stream().map(Chain::code).toList();
    }

    /// In the order of [#codes()].
    static List<Chain> all() {
        return CHAINS;
    }

    static Chain of(String code) {
        Chain chain = BY_CODE.get(code);
        if (chain == null) {
            throw new IllegalArgumentException("No chain for the language '" + code + "'");
        }
        return chain;
    }

    /// Names and exact words over all languages.
    static Chain folded() {
        return everyLanguage(AnalysisSettings.FOLDED);
    }

    /// Greek lower-casing takes Greek accents away and treats every other script as the general one
    /// does.
    private static Chain everyLanguage(String code) {
        return Chain.of(code).lowerCase("greek").folding();
    }
}
