package eu.spana.ingest.parse.furniture;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// All phrases, word by word: a line is walked through once, however many phrases there are.
final class PhraseTree {
    /// Stands for any one word.
    static final long ANY = 2;

    private final Node root = new Node();
    private int maxWords;

    void add(long[] words, Phrase phrase) {
        Node node = root;
        for (long word : words) {
            node = node.children.computeIfAbsent(word, _ -> new Node());
        }
        node.endings.add(phrase);
        maxWords = Math.max(maxWords, words.length + phrase.more());
    }

    /// No phrase covers more words.
    int maxWords() {
        return maxWords;
    }

    boolean startsWith(long word) {
        return root.children.containsKey(word) || root.children.containsKey(ANY);
    }

    /// The rule of the longest phrase that the line is; of phrases of one length the closest.
    @Nullable FurnitureRule ruleOf(LineWords line) {
        return line.count() > maxWords ? null : walk(root, line, 0);
    }

    /// As deep as the longest phrase has words.
    private static @Nullable FurnitureRule walk(Node node, LineWords line, int word) {
        FurnitureRule found = null;
        if (word < line.count() && !node.children.isEmpty()) {
            found = step(node.children.get(line.hash(word)), line, word);
            found = found == null ? step(node.children.get(ANY), line, word) : found;
        }
        return found == null ? node.endingAt(line, word) : found;
    }

    private static @Nullable FurnitureRule step(@Nullable Node child, LineWords line, int word) {
        return child == null ? null : walk(child, line, word + 1);
    }

    private static final class Node {
        final Map<Long, Node> children = new HashMap<>(4);
        final List<Phrase> endings = new ArrayList<>(1);

        @Nullable FurnitureRule endingAt(LineWords line, int matched) {
            Phrase best = null;
            for (Phrase phrase : endings) {
                boolean closer = best == null || phrase.more() < best.more();
                if (closer && phrase.matches(line, matched)) {
                    best = phrase;
                }
            }
            return best == null ? null : best.rule();
        }
    }
}
