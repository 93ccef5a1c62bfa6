package eu.spana.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The definition: what each language does to its words, in order. ADR 0004 gives the measurements.
final class LanguageChains {

    private static final Map<String, Chain> CHAINS = new LinkedHashMap<>();

    static {
        add(plain("bg").stop("_bulgarian_").stemmer("bulgarian").folding());
        add(plain("cs").stop("_czech_").stemmer("czech").folding());
        add(plain("da").stop("_danish_").stemmer("danish").folding());
        add(plain("de").stop("_german_").stemmer("german").folding());
        add(Chain.of("el").lowerCase("greek").stop("_greek_").stemmer("greek").folding());
        add(plain("en").stemmer("english").folding());
        add(plain("es").stop("_spanish_").stemmer("light_spanish").folding());
        add(plain("et").stop("_estonian_").stemmer("estonian").folding());
        add(plain("fi").stop("_finnish_").stemmer("light_finnish").folding());
        add(plain("fr").stop("_french_").stemmer("light_french").folding());
        add(Chain.of("ga").lowerCase("irish").stop("_irish_").stemmer("irish").folding());
        add(plain("hr").stemmer("serbian").folding());
        add(plain("hu").stop("_hungarian_").stemmer("light_hungarian").folding());
        add(plain("it").stop("_italian_").stemmer("light_italian").folding());
        add(plain("lt").stop("_lithuanian_").stemmer("lithuanian").folding());
        add(plain("lv").stop("_latvian_").stemmer("latvian").folding());
        add(plain("mt").folding());
        add(plain("nl").stop("_dutch_").stemmer("dutch").folding());
        add(plain("pl").folding());
        add(plain("pt").stop("_portuguese_").stemmer("light_portuguese").folding());
        add(plain("ro").stop("_romanian_").stemmer("romanian").folding());
        add(plain("sk").stemmer("czech").folding());
        add(plain("sl").folding());
        add(plain("sv").stop("_swedish_").stemmer("swedish").folding());
        add(everyLanguage(Languages.UNDETERMINED));
    }

    private LanguageChains() {}

    static List<String> codes() {
        return List.copyOf(CHAINS.keySet());
    }

    /// In the order of [#codes()].
    static List<Chain> all() {
        return List.copyOf(CHAINS.values());
    }

    static Chain of(String code) {
        Chain chain = CHAINS.get(code);
        if (chain == null) {
            throw new IllegalArgumentException("No chain for the language '" + code + "'");
        }
        return chain;
    }

    /// Names and exact words over all languages: Greek lower-casing takes Greek accents away and
    /// treats every other script as the general one does.
    static Chain folded() {
        return everyLanguage("folded");
    }

    private static Chain everyLanguage(String code) {
        return Chain.of(code).lowerCase("greek").folding();
    }

    private static Chain plain(String code) {
        return Chain.of(code).lowerCase();
    }

    private static void add(Chain chain) {
        CHAINS.put(chain.code(), chain);
    }
}
