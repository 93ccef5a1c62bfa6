package eu.spana.text;

import java.util.List;

/// Spanish, French, Italian, Portuguese and Romanian.
final class RomanceChains {

    private RomanceChains() {}

    static List<Chain> all() {
        return List.of(spanish(), french(), italian(), portuguese(), romanian());
    }

    private static Chain spanish() {
        return Chain.of("es").lowerCase().stop("_spanish_").stemmer("light_spanish").folding();
    }

    private static Chain french() {
        return Chain.of("fr")
                .lowerCase()
                .elision(
                        "c", "d", "j", "jusqu", "l", "lorsqu", "m", "n", "puisqu", "qu", "quoiqu",
                        "s", "t")
                .stop("_french_")
                .stemmer("light_french")
                .folding();
    }

    /// The light stemmer leaves words of five letters and fewer alone: leggi, banche, reti.
    private static Chain italian() {
        return Chain.of("it")
                .lowerCase()
                .elision(
                        "agl", "all", "c", "coll", "d", "dagl", "dall", "degl", "dell", "gl", "l",
                        "m", "negl", "nell", "pell", "quell", "s", "sugl", "sull", "t", "un", "v")
                .stop("_italian_")
                .stemmer("light_italian")
                .folding()
                .replace("ending", "h(?<=..[^aeiouh]h)[ei]$|[aeio]$(?<=..[^aeiouh].)", "");
    }

    private static Chain portuguese() {
        return Chain.of("pt")
                .lowerCase()
                .stop("_portuguese_")
                .stemmer("light_portuguese")
                .folding();
    }

    private static Chain romanian() {
        return Chain.of("ro").lowerCase().stop("_romanian_").folding().suffixes();
    }
}
