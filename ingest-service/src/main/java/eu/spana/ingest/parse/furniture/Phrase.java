package eu.spana.ingest.parse.furniture;

import java.util.List;

/// Where a phrase ends in the tree of phrases, and what may follow there.
///
/// @param more how many further words may follow
/// @param colon whether a colon stands before them
/// @param suffix words that the line must end with
record Phrase(FurnitureRule rule, int more, boolean colon, List<Long> suffix) {
    static Phrase exact(FurnitureRule rule) {
        return new Phrase(rule, 0, false, List.of());
    }

    static Phrase followed(FurnitureRule rule, int more, List<Long> suffix) {
        return new Phrase(rule, more, false, suffix);
    }

    static Phrase labelling(FurnitureRule rule, int more) {
        return new Phrase(rule, more, true, List.of());
    }

    /// Whether the line is as the phrase wants it, of which these first words have matched.
    boolean matches(LineWords line, int matched) {
        int rest = line.count() - matched;
        if (rest > more || rest < suffix.size()) {
            return false;
        }
        boolean separated = !colon || line.hasColonAfter(matched - 1);
        return separated && endsWithSuffix(line);
    }

    private boolean endsWithSuffix(LineWords line) {
        int from = line.count() - suffix.size();
        for (int word = 0; word < suffix.size(); word++) {
            if (line.hash(from + word) != suffix.get(word)) {
                return false;
            }
        }
        return true;
    }
}
