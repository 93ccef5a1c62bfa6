package eu.spana.query.compile;

import eu.spana.text.Languages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// [KnownText] as a cursor holds it, with what decides the order only. Comes back from a caller, so
/// it is checked.
///
/// @param rarities of the words, in their order
/// @param corrections of the words that have any
record KeptText(
        List<String> languages,
        Map<String, Double> rarities,
        Map<String, List<String>> corrections) {
    /// Above the logarithm of any number of documents.
    private static final double MOST_RARE = 50;

    /// Above what there is for a word.
    private static final int MAX_CORRECTIONS = 10;

    /// Fails with an [IllegalArgumentException] or a [NullPointerException] for what none wrote.
    KeptText {
        require(languages.stream().allMatch(Languages::isSupported));
        require(rarities.values().stream().allMatch(rarity -> rarity >= 0 && rarity <= MOST_RARE));
        require(rarities.keySet().containsAll(corrections.keySet()));
        corrections.values().forEach(words -> require(words.size() <= MAX_CORRECTIONS));
    }

    static KeptText of(KnownText known) {
        Map<String, Double> rarities = new LinkedHashMap<>();
        Map<String, List<String>> corrections = new LinkedHashMap<>();
        for (TypedWord word : known.words()) {
            rarities.put(word.text(), word.rarity());
            if (!word.corrections().isEmpty()) {
                corrections.put(word.text(), word.corrections());
            }
        }
        return new KeptText(known.languages(), rarities, corrections);
    }

    boolean isOf(String typed) {
        List<String> texts = WordTexts.of(TextParser.parse(typed));
        return List.copyOf(rarities.keySet()).equals(texts);
    }

    KnownText known() {
        return new KnownText(
                List.copyOf(languages),
                rarities.entrySet().stream()
                        .map(word -> word(word.getKey(), word.getValue()))
                        .toList());
    }

    private TypedWord word(String text, double rarity) {
        List<String> others = List.copyOf(corrections.getOrDefault(text, List.of()));
        return new TypedWord(text, rarity, others, null);
    }

    private static void require(boolean condition) {
        if (!condition) {
            throw new IllegalArgumentException("not written by this service");
        }
    }
}
