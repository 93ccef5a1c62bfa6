package eu.spana.index.consume;

import java.util.ArrayList;
import java.util.List;

/// The revisions of one document in a batch. Only the newest is written, and the others are done
/// with it; when it turns out to be rejected, the next older one takes its place, so that a bad
/// update never erases a good document.
final class Candidates {
    private final List<Event.Change> oldestFirst = new ArrayList<>(1);

    /// Of two with the same rank, the one added later counts as newer.
    void add(Event.Change change) {
        int position = oldestFirst.size();
        while (position > 0 && rank(oldestFirst.get(position - 1)) > rank(change)) {
            position--;
        }
        oldestFirst.add(position, change);
    }

    Event.Change newest() {
        return oldestFirst.getLast();
    }

    /// How many are done with the newest.
    int superseded() {
        return oldestFirst.size() - 1;
    }

    void removeNewest() {
        oldestFirst.removeLast();
    }

    boolean isEmpty() {
        return oldestFirst.isEmpty();
    }

    private static long rank(Event.Change change) {
        return change.revision().rank();
    }
}
