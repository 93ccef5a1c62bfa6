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
    private final Map<String, Effect.Revision> expected;
    private final List<String> differences = new ArrayList<>();

    public Audit(Ledger ledger, Log log, Index index) {
        this.ledger = ledger;
        this.log = log;
        this.index = index;
        this.expected = ledger.expected();
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
        Map<String, Effect.Revision> missing = new HashMap<>(expected);
        index.forEach(hit -> {
            String id = hit.path("_id").asString();
            Effect.Revision newest = missing.remove(id);
            if (newest == null) {
                differ(id, "is in the index, but no sound event says so: " + hit);
            } else {
                compare(newest, hit);
            }
        });
        missing.forEach((id, newest) -> differ(id, "is missing"));
        long visible = expected.values().stream().filter(each -> !each.removed()).count();
        if (index.visible() != visible || index.found() != visible) {
            differences.add(
                    "%d documents are visible, and readers find %d, instead of %d"
                            .formatted(index.visible(), index.found(), visible));
        }
    }

    private void compare(Effect.Revision newest, JsonNode hit) {
        long version = hit.path("_version").asLong();
        JsonNode source = hit.path("_source");
        if (!Content.hash(source).equals(newest.content())) {
            differ(newest.id(), "has rank %d, content %s".formatted(version, source));
        } else if (version != newest.rank()) {
            differ(newest.id(), "has the right content with rank %d".formatted(version));
        }
    }

    private void differ(String id, String how) {
        differences.add(
                "%s %s%n    expected: %s%n    its events: %s"
                        .formatted(
                                id,
                                how,
                                expected.get(id),
                                String.join("\n        ", ledger.history(id))));
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
