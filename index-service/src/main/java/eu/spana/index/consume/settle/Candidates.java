package eu.spana.index.consume.settle;

import eu.spana.index.consume.event.Event;
import eu.spana.index.consume.offsets.Slot;
import eu.spana.index.write.Revision;

import java.util.ArrayList;
import java.util.List;

/// The revisions of one document in a batch. Only the newest is written, and the others are done
/// with it; when it turns out to be rejected, the next older one takes its place, so that a bad
/// update never erases a good document.
final class Candidates {

    /// @param slot closed when its outcome is known
    record Candidate(Slot slot, Event.Change change) {}

    private final List<Candidate> oldestFirst = new ArrayList<>(1);
    private int doubts;
    private long doubtedSince;

    /// Of two with the same rank, the one added later counts as newer.
    void add(Slot slot, Event.Change change) {
        int position = oldestFirst.size();
        while (position > 0 && rank(oldestFirst.get(position - 1).change()) > rank(change)) {
            position--;
        }
        oldestFirst.add(position, new Candidate(slot, change));
    }

    Candidate newest() {
        return oldestFirst.getLast();
    }

    Revision revision() {
        return newest().change().revision();
    }

    List<Candidate> all() {
        return oldestFirst;
    }

    /// How many are done with the newest.
    int superseded() {
        return oldestFirst.size() - 1;
    }

    /// Takes the newest out.
    Candidate removeNewest() {
        doubts = 0;
        return oldestFirst.removeLast();
    }

    boolean isEmpty() {
        return oldestFirst.isEmpty();
    }

    /// The newest got an answer that says nothing.
    ///
    /// @param takenByIndex how many documents the index had taken from us until now
    void doubt(long takenByIndex) {
        if (doubts++ == 0) {
            doubtedSince = takenByIndex;
        }
    }

    int doubts() {
        return doubts;
    }

    /// Whether the index took other documents since it first failed this one.
    boolean isOutdoneBy(long takenByIndex) {
        return takenByIndex > doubtedSince;
    }

    private static long rank(Event.Change change) {
        return change.revision().rank();
    }
}
