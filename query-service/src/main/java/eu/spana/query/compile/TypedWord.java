package eu.spana.query.compile;

import eu.spana.query.vocabulary.WordUse;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A plain word of a search with what the index knows of it.
///
/// @param rarity BM25's inverse document frequency; 0 where it is not known
/// @param corrections what is looked for beside it, best first; empty for a word that is in use
/// @param meant what it may be a misspelling of; absent where that is not likely
record TypedWord(String text, double rarity, List<String> corrections, @Nullable String meant) {

    /// @param documents in the index, with or without the word
    static TypedWord of(String text, WordUse use, long documents) {
        double without = Math.max(0, documents - use.documents());
        double rarity = Math.log(1 + (without + 0.5) / (use.documents() + 0.5));
        List<String> corrections = use.isUnknown() ? use.corrections() : List.of();
        String meant = use.corrections().isEmpty() ? null : use.corrections().getFirst();
        return new TypedWord(text, rarity, corrections, meant);
    }

    /// A word whose rarity plays no part.
    static TypedWord alone(String text) {
        return new TypedWord(text, 0, List.of(), null);
    }

    /// What is looked for in the first place.
    String spelling() {
        return corrections.isEmpty() ? text : corrections.getFirst();
    }

    /// Punctuation inside keeps its parts together, as in `CVE-2021-44228`.
    boolean hasParts() {
        return !text.codePoints().allMatch(TypedWord::isWordCharacter);
    }

    /// How many parts there are; 1 for most words.
    int parts() {
        int parts = 1;
        for (int at = 0; at < text.length(); at++) {
            if (!isWordCharacter(text.charAt(at))) {
                parts++;
            }
        }
        return parts;
    }

    private static boolean isWordCharacter(int codePoint) {
        return Character.isLetterOrDigit(codePoint)
                || Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }
}
