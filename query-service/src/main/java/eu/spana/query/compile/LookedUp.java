package eu.spana.query.compile;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What of a text is looked up in each language. The index refuses a search of more than some
/// thousand terms; a word takes two in each language, and about ten with all that lifts.
///
/// @param words all, or those that tell most
/// @param ranked whether there is room for what only changes the order
record LookedUp(List<TypedWord> words, boolean ranked) {
    /// Words times languages with all that lifts.
    private static final int MOST_RANKED = 500;

    /// Words times languages with only what decides what is found.
    private static final int MOST = 1_500;

    /// @param strict whether all words are demanded, so that none can be left out
    static LookedUp of(List<TypedWord> words, int languages, boolean strict) {
        int lookups = words.stream().mapToInt(LookedUp::lookups).sum() * languages;
        return new LookedUp(
                lookups <= MOST || strict ? words : rarest(words, MOST / languages),
                lookups <= MOST_RANKED);
    }

    private static List<TypedWord> rarest(List<TypedWord> words, int most) {
        Set<TypedWord> kept = new HashSet<>();
        int lookups = 0;
        for (TypedWord word : byRarity(words)) {
            if (lookups + lookups(word) <= most) {
                lookups += lookups(word);
                kept.add(word);
            }
        }
        return words.stream().filter(kept::contains).toList();
    }

    private static List<TypedWord> byRarity(List<TypedWord> words) {
        return words.stream()
                .sorted(Comparator.comparingDouble(TypedWord::rarity).reversed())
                .toList();
    }

    private static int lookups(TypedWord word) {
        return word.parts() * (1 + word.corrections().size());
    }
}
