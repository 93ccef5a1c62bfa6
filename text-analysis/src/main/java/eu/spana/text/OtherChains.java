package eu.spana.text;

import java.util.List;

/// Arabic, Greek, Estonian, Finnish, Irish, Hungarian, Lithuanian, Latvian, Maltese and Turkish.
final class OtherChains {

    private OtherChains() {}

    static List<Chain> all() {
        return List.of(
                arabic(),
                greek(),
                estonian(),
                finnish(),
                irish(),
                hungarian(),
                lithuanian(),
                latvian(),
                maltese(),
                turkish());
    }

    private static Chain arabic() {
        return Chain.of("ar")
                .lowerCase()
                .stop("_arabic_")
                .normalization("arabic")
                .stemmer("arabic")
                .folding();
    }

    /// Lower-casing takes the accents; the last vowel that the stemmer leaves tells cases apart
    /// only.
    private static Chain greek() {
        return Chain.of("el")
                .lowerCase("greek")
                .stop("_greek_")
                .stemmer("greek")
                .replace("ending", "[αεηιου]$(?<=.....)", "")
                .folding();
    }

    /// The stemmer cuts case endings down to the genitive: the nominative in -us goes there first,
    /// and the genitive's vowel afterwards.
    private static Chain estonian() {
        return Chain.of("et")
                .lowerCase()
                .stop("_estonian_")
                .folding()
                .replace("genitive", "u(?<=..u)st?$", "use")
                .stemmer("estonian")
                .replace("ending", "[aeiu]$(?<=....)", "")
                .compounding();
    }

    /// Cases of nouns in -us, -ys and -os go back to the nominative, which the stemmer does not
    /// find: hyökkäyksen, turvallisuuden.
    private static Chain finnish() {
        return Chain.of("fi")
                .lowerCase()
                .stop("_finnish_")
                .replace(
                        "nominative",
                        "k(?<=..[ouyä]k)s[ei]\\p{L}{1,3}$"
                                + "|d(?<=..[uy]d)(?:e[nt]|e[ls][lst][aä]|elle|eksi)$"
                                + "|t(?<=..[uy]t)(?:t[aä]|een)$",
                        "s")
                .compounds()
                .exceptions()
                .stemmer("finnish")
                .folding()
                .distinct()
                .compounding();
    }

    /// h, n and t stand alone where the tokenizer splits a mutation at its hyphen. A slender ending
    /// (rialtais) meets the broad one.
    private static Chain irish() {
        return Chain.of("ga")
                .lowerCase("irish")
                .elision("b", "d", "m")
                .stop("_irish_", "h", "n", "t")
                .stemmer("irish")
                .folding()
                .replace("plural", "(?=[aei])(?<=...)(?:aithe|ithe|anna|acha|ai|i|a|e)$", "")
                .replace("ending", "i(?<=..[aou]i)(?=[^aeiou]{1,2}$)", "");
    }

    private static Chain hungarian() {
        return Chain.of("hu")
                .lowerCase()
                .stop("_hungarian_")
                .compounds()
                .stemmer("light_hungarian")
                .folding()
                .distinct()
                .compounding();
    }

    /// The stemmer knows -om as an ending, -öm of foreign names it would not.
    private static Chain lithuanian() {
        return Chain.of("lt")
                .lowerCase()
                .stop("_lithuanian_")
                .replace("foreign", "[öøóô]", "o")
                .stemmer("lithuanian")
                .folding();
    }

    private static Chain latvian() {
        return Chain.of("lv").lowerCase().stop("_latvian_").folding().suffixes();
    }

    /// The tokenizer parts articles from their nouns at the hyphen, so they are stop words; before
    /// a vowel a few prepositions stand with an apostrophe.
    private static Chain maltese() {
        return Chain.of("mt")
                .lowerCase()
                .elision("b", "d", "f", "m", "s", "t", "x")
                .ownStop()
                .folding()
                .suffixes();
    }

    /// Endings of names stand behind an apostrophe; I without a dot is a letter of its own.
    private static Chain turkish() {
        return Chain.of("tr")
                .apostrophe()
                .lowerCase("turkish")
                .stop("_turkish_")
                .stemmer("turkish")
                .folding();
    }
}
