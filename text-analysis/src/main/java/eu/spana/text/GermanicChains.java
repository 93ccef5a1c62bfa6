package eu.spana.text;

import java.util.List;

/// Danish, German, English, Norwegian, Dutch and Swedish.
final class GermanicChains {

    private GermanicChains() {}

    static List<Chain> all() {
        return List.of(danish(), german(), english(), norwegian(), dutch(), swedish());
    }

    private static Chain danish() {
        return Chain.of("da")
                .lowerCase()
                .stop("_danish_")
                .compounds()
                .stemmer("danish")
                .folding()
                .distinct()
                .compounding();
    }

    /// The stemmer leaves -t and -et of verbs, -n after l and r, and the -s of borrowed words.
    private static Chain german() {
        return Chain.of("de")
                .lowerCase()
                .stop("_german_")
                .compounds()
                .stemmer("german")
                .replace(
                        "ending",
                        "e(?<=....[^aeiouyäöü]e)t$|t$(?<=....[^aeiouyäöü]t)"
                                + "|n$(?<=...[lr]n)|s$(?<=...[aou]s)",
                        "")
                .folding()
                .distinct()
                .compounding();
    }

    private static Chain english() {
        return Chain.of("en")
                .lowerCase()
                .possessive()
                .stop("_english_")
                .exceptions()
                .stemmer("porter2")
                .folding();
    }

    private static Chain norwegian() {
        return Chain.of("nb")
                .lowerCase()
                .stop("_norwegian_")
                .stemmer("norwegian")
                .folding()
                .compounding();
    }

    /// Before the stemmer: the plural -s after a vowel. After it: diminutives, doubled consonants,
    /// and v and z at the end, which the singular writes f and s.
    private static Chain dutch() {
        return Chain.of("nl")
                .lowerCase()
                .stop("_dutch_")
                .compounds()
                .replace("plural", "s$(?<=..[ei]s)", "")
                .exceptions()
                .stemmer("dutch")
                .replace(
                        "ending",
                        "(?=[ekpstj])(?<=...)e?[tspk]?je?s?$"
                                + "|(?=[bdfgklmnprst]$)(?<=..([bdfgklmnprst]))\\1",
                        "")
                .replace("final_f", "v$(?<=..v)", "f")
                .replace("final_s", "z$(?<=..z)", "s")
                .folding()
                .distinct()
                .compounding();
    }

    /// Before the stemmer: definite -et and -n, which it leaves on many nouns; -het is its own.
    /// After it: neuter -t, the -d of past tenses, and -tion beside -tionen.
    private static Chain swedish() {
        return Chain.of("sv")
                .lowerCase()
                .stop("_swedish_")
                .compounds()
                .replace(
                        "definite",
                        "e(?<=..[^haeiouyåäö]e)(?:ts?|ns)$|a(?<=..[^haeiouyåäö]a)ts$"
                                + "|n(?<=...[aiouyåäö]n)s?$|s$(?<=hets)",
                        "")
                .stemmer("swedish")
                .replace("ending", "t$(?<=...[^aeiouyåäö]t)|d$(?<=...[rj]d)|n$(?<=..[kt]ion)", "")
                .folding()
                .distinct()
                .compounding();
    }
}
