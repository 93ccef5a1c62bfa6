package eu.spana.system.faults.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Everything that was published, folded to what must have become of it.
public final class Ledger {
    private final Map<String, Effect.Revision> newest = new HashMap<>();
    private final Map<String, List<String>> histories = new HashMap<>();
    private final Map<Integer, String> poison = new HashMap<>();
    private int size;

    /// Call it before the event is published: an event may arrive although nobody says so.
    void add(Entry entry) {
        size++;
        switch (entry.effect()) {
            case Effect.Revision revision -> {
                newest.merge(revision.id(), revision, Ledger::higher);
                histories
                        .computeIfAbsent(revision.id(), id -> new ArrayList<>())
                        .add(
                                "%d %s rank %d"
                                        .formatted(entry.number(), entry.kind(), revision.rank()));
            }
            case Effect.Burial burial -> poison.put(entry.number(), entry.kind());
            case Effect.None none -> {}
        }
    }

    private static Effect.Revision higher(Effect.Revision one, Effect.Revision other) {
        return other.rank() > one.rank() ? other : one;
    }

    public int size() {
        return size;
    }

    /// What the index must hold, by id: the newest revision of each document, removals included.
    public Map<String, Effect.Revision> expected() {
        return Map.copyOf(newest);
    }

    /// Numbers of the events that must be dead letters.
    public Set<Integer> poison() {
        return new HashSet<>(poison.keySet());
    }

    public String kindOfPoison(int number) {
        return poison.getOrDefault(number, "not poison");
    }

    /// Every event about the document in the order of publication, for people.
    public List<String> history(String id) {
        return histories.getOrDefault(id, List.of());
    }
}
