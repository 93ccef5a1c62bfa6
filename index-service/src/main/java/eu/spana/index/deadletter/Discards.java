package eu.spana.index.deadletter;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// What was discarded, as far as this instance has read the log. A rebuild that meets such an event
/// again makes no letter of it. Holds a bounded number, the last decided.
@Component
public final class Discards {
    /// At about 200 bytes each (estimated) 20 MB.
    private static final int MOST = 100_000;

    /// In the order of the decisions.
    private final SequencedMap<LetterId, Decision> byId = new LinkedHashMap<>();

    /// A later decision takes the place of an earlier one.
    public synchronized void add(Discard discard, Instant decidedAt) {
        byId.remove(discard.id());
        byId.put(discard.id(), new Decision(discard, decidedAt));
        if (byId.size() > MOST) {
            byId.pollFirstEntry();
        }
    }

    public boolean include(Letter letter) {
        Instant appendedAt = letter.appendedAt();
        return appendedAt != null && include(letter.id(), appendedAt);
    }

    synchronized boolean include(LetterId id, Instant appendedAt) {
        Decision decision = byId.get(id);
        return decision != null && decision.discard().appendedAt().equals(appendedAt);
    }

    /// Those that the log forgets some day, unless they are written again.
    public synchronized List<Discard> decidedBefore(Instant time) {
        return byId.values().stream()
                .takeWhile(decision -> decision.at().isBefore(time))
                .map(Decision::discard)
                .toList();
    }

    private record Decision(Discard discard, Instant at) {}
}
