package eu.spana.index.consume.settle;

import eu.spana.document.DocumentId;
import eu.spana.index.consume.event.Event;
import eu.spana.index.consume.guard.Tally;
import eu.spana.index.consume.offsets.Slot;
import eu.spana.index.deadletter.Fault;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Events that are settled together, grouped by document. Belongs to one thread at a time: it grows
/// in the polling thread, a writing thread sends what is open, and the polling thread takes what
/// was settled, again and again until nothing is open.
public final class Batch {
    /// What an event costs besides its value: key, headers and objects. Estimated.
    private static final long EVENT_BYTES = 1000L;

    private final Map<DocumentId, Candidates> gathered = new LinkedHashMap<>();
    private List<Candidates> documents = List.of();
    private List<Burial> burials = new ArrayList<>();
    private List<Slot> settled = new ArrayList<>();
    private Tally tally = Tally.EMPTY;
    private int skipped;
    private int events;
    private long bytes;
    private long startedAt;
    private int failures;
    private long dueAt = System.nanoTime();

    /// Only before it is first sent.
    public void add(Slot slot, Event event) {
        switch (event) {
            case Event.Change change ->
                    gathered.computeIfAbsent(change.revision().id(), id -> new Candidates())
                            .add(slot, change);
            case Event.Malformed unreadable ->
                    burials.add(new Burial(slot, unreadable.letter().fault()));
            case Event.Nothing nothing -> skip(slot);
        }
        startedAt = events == 0 ? System.nanoTime() : startedAt;
        events++;
        bytes += size(slot);
    }

    private void skip(Slot slot) {
        settled.add(slot);
        skipped++;
    }

    public static long size(Slot slot) {
        return EVENT_BYTES + Math.max(slot.origin().serializedValueSize(), 0);
    }

    /// Events that are not settled, or not taken out yet.
    public int events() {
        return events;
    }

    /// Their size in memory.
    public long bytes() {
        return bytes;
    }

    /// When the first event came in.
    public long startedAt() {
        return startedAt;
    }

    /// Hands over all documents that are open. Each is settled, kept or buried then.
    List<Candidates> takeDocuments() {
        List<Candidates> taken =
                gathered.isEmpty() ? documents : new ArrayList<>(gathered.values());
        gathered.clear();
        documents = new ArrayList<>();
        return taken;
    }

    /// Adds what became of documents in one attempt.
    void count(Tally attempt) {
        tally = tally.plus(attempt);
    }

    /// Hands over all events that are to become dead letters. Each is settled or kept then.
    ///
    /// @return empty while a document is open: faulty events are judged beside all sound ones of
    ///   their batch, or an outage would be taken for an epidemic
    Optional<Burials> takeBurials() {
        if (hasOpenDocuments()) {
            return Optional.empty();
        }
        Burials taken = new Burials(burials, tally);
        burials = new ArrayList<>();
        tally = Tally.EMPTY;
        return Optional.of(taken);
    }

    /// How many events had nothing to do; they are settled from the beginning.
    int takeSkipped() {
        int taken = skipped;
        skipped = 0;
        return taken;
    }

    void settle(Slot slot) {
        settled.add(slot);
    }

    void settle(Candidates candidates) {
        candidates.all().forEach(candidate -> settled.add(candidate.slot()));
    }

    void keep(Candidates candidates, String reason) {
        documents.add(candidates);
        candidates.all().forEach(candidate -> candidate.slot().failedBy(reason));
    }

    /// The newest revision becomes a dead letter; the next older one takes its place.
    void bury(Candidates candidates, Fault fault) {
        burials.add(new Burial(candidates.removeNewest().slot(), fault));
        if (!candidates.isEmpty()) {
            documents.add(candidates);
        }
    }

    /// Could not be published yet.
    void keep(Burial burial) {
        burials.add(new Burial(burial.slot(), burial.fault(), true));
        burial.slot().failedBy("The dead letter could not be published");
    }

    boolean isSettled() {
        return burials.isEmpty() && !hasOpenDocuments();
    }

    /// Takes out what was settled.
    public List<Slot> takeSettled() {
        List<Slot> taken = settled;
        settled = new ArrayList<>();
        events -= taken.size();
        for (Slot slot : taken) {
            bytes -= size(slot);
        }
        return taken;
    }

    /// How often it could not be settled before.
    public int countFailure() {
        return failures++;
    }

    /// Is due again no earlier than at this time.
    public void waitUntil(long nanoTime) {
        dueAt = nanoTime;
    }

    public boolean isDue(long nanoTime) {
        return nanoTime - dueAt >= 0;
    }

    private boolean hasOpenDocuments() {
        return !gathered.isEmpty() || !documents.isEmpty();
    }
}
