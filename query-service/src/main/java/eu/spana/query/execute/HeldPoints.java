package eu.spana.query.execute;

import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/// The points in time that the index still holds for this instance, by their last use. One that
/// nobody has used for its whole life has gone by itself.
final class HeldPoints {
    private final long lifeNanos;
    private final int most;
    private final LongSupplier clock;

    /// The longest unused first.
    private final Map<String, Long> lastUses = new LinkedHashMap<>(16, 0.75f, true);

    /// @param clock in nanoseconds, as [System#nanoTime()]
    HeldPoints(Duration life, int most, LongSupplier clock) {
        this.lifeNanos = life.toNanos();
        this.most = most;
        this.clock = clock;
    }

    /// Begins the life of one anew. The answer are those that are too many now and are to be
    /// closed: the longest unused.
    synchronized List<String> use(String id) {
        lastUses.put(id, clock.getAsLong());
        List<String> tooMany =
                lastUses.keySet().stream().limit(Math.max(0, count() - most)).toList();
        tooMany.forEach(lastUses::remove);
        return tooMany;
    }

    synchronized int count() {
        long now = clock.getAsLong();
        Iterator<Long> uses = lastUses.values().iterator();
        while (uses.hasNext() && now - uses.next() >= lifeNanos) {
            uses.remove();
        }
        return lastUses.size();
    }
}
