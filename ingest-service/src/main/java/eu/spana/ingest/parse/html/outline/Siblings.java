package eu.spana.ingest.parse.html.outline;

import eu.spana.ingest.parse.html.marks.Hint;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Counts siblings that look alike: entries of a list, posts of a thread, cards of a grid.
final class Siblings {
    private Siblings() {}

    static void count(List<Box> boxes) {
        Map<Key, Integer> counts = new HashMap<>();
        boxes.forEach(box -> counts.merge(Key.of(box), 1, Integer::sum));
        Map<Key, Integer> characters = new HashMap<>();
        boxes.forEach(box -> characters.merge(Key.of(box), box.chars(), Integer::sum));
        boxes.forEach(box -> {
            Key key = Key.of(box);
            box.like(counts.getOrDefault(key, 1), characters.getOrDefault(key, 0));
        });
    }

    /// Hints in place of class names, since these number what they name.
    private record Key(@Nullable Object parent, String name, Set<Hint> hints) {
        static Key of(Box box) {
            return new Key(box.parent(), box.name(), box.hints());
        }
    }
}
