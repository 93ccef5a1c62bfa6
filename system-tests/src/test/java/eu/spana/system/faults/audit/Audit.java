package eu.spana.system.faults.audit;

import eu.spana.document.Topic;
import eu.spana.system.faults.ledger.Content;
import eu.spana.system.faults.ledger.Effect;
import eu.spana.system.faults.ledger.Entry;
import eu.spana.system.faults.ledger.Ledger;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds every difference between what must be and what is.
public final class Audit {
    private final Ledger ledger;
    private final Log log;
    private final Index index;
    private final List<String> differences = new ArrayList<>();

    public Audit(Ledger ledger, Log log, Index index) {
        this.ledger = ledger;
        this.log = log;
        this.index = index;
    }

    /// Each in a line or a few, for people; empty when all is well.
    public List<String> differences() {
        compareIndex();
        compareDeadLetters();
        return List.copyOf(differences);
    }

    /// Of the index alone.
    public List<String> differencesOfIndex() {
        compareIndex();
        return List.copyOf(differences);
    }

    private void compareIndex() {
        index.refresh();
        Map<String, Effect.Revision> missing = new HashMap<>(ledger.expected());
        index.forEach(hit -> {
            String id = hit.path("_id").asString();
            Effect.Revision expected = missing.remove(id);
            if (expected == null) {
                differ(id, "is in the index, but no sound event says so: " + hit);
            } else {
                compare(expected, hit);
            }
        });
        missing.forEach((id, expected) -> differ(id, "is missing; expected " + expected));
        long visible = ledger.expected().values().stream().filter(each -> !each.removed()).count();
        if (index.visible() != visible) {
            differences.add(
                    "Readers find %d documents instead of %d".formatted(index.visible(), visible));
        }
    }

    private void compare(Effect.Revision expected, JsonNode hit) {
        long version = hit.path("_version").asLong();
        JsonNode source = hit.path("_source");
        if (version != expected.rank()) {
            differ(expected.id(), "has rank %d instead of %s".formatted(version, expected));
        } else if (source.path("removed").asBoolean(false) != expected.removed()) {
            differ(expected.id(), "should be %s".formatted(expected));
        } else if (!Content.hash(source).equals(expected.content())) {
            differ(expected.id(), "has other content than " + expected + ": " + source);
        }
    }

    private void differ(String id, String how) {
        differences.add(
                "%s %s%n        its events: %s"
                        .formatted(id, how, String.join("\n            ", ledger.history(id))));
    }

    private void compareDeadLetters() {
        Map<Origin, Integer> numbers = new HashMap<>();
        log.read(
                List.of(Topic.DOCUMENTS_NAME, Topic.REMOVALS_NAME),
                event ->
                        numbers.put(
                                new Origin(event.topic(), event.partition(), event.offset()),
                                Integer.valueOf(Log.header(event, Entry.NUMBER))));
        Set<Origin> buried = buried();
        Set<Integer> poison = ledger.poison();
        numbers.forEach((origin, number) -> {
            if (poison.contains(number) && !buried.contains(origin)) {
                differences.add(
                        "%s, event %d, %s, is not in the dead letters"
                                .formatted(origin, number, ledger.kindOfPoison(number)));
            }
        });
        for (Origin origin : buried) {
            Integer number = numbers.get(origin);
            if (number == null || !poison.contains(number)) {
                differences.add(
                        "%s, event %s, is sound, but in the dead letters"
                                .formatted(origin, number));
            }
        }
    }

    /// Whoever is killed between a dead letter and its offset writes it twice: its origin tells.
    private Set<Origin> buried() {
        Set<Origin> origins = new HashSet<>();
        log.read(
                List.of(Topic.DEAD_LETTERS_NAME),
                letter -> {
                    if (letter.value() == null
                            && Log.header(letter, "deadletter-topic").isEmpty()) {
                        return;
                    }
                    origins.add(
                            new Origin(
                                    Log.header(letter, "deadletter-topic"),
                                    Integer.parseInt(Log.header(letter, "deadletter-partition")),
                                    Long.parseLong(Log.header(letter, "deadletter-offset"))));
                });
        return origins;
    }
}
