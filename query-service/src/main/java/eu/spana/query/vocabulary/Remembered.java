package eu.spana.query.vocabulary;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/// Values that are true for a while; the longest unused goes when there are too many.
final class Remembered<K, V> {
    private final long nanos;
    private final LongSupplier clock;
    private final Map<K, Kept<V>> entries;

    /// @param clock in nanoseconds, as [System#nanoTime()]
    Remembered(Duration duration, int capacity, LongSupplier clock) {
        this.nanos = duration.toNanos();
        this.clock = clock;
        this.entries =
                new LinkedHashMap<>(16, 0.75f, true) {
                    private static final long serialVersionUID = 1;

                    @Override
                    protected boolean removeEldestEntry(Map.Entry<K, Kept<V>> eldest) {
                        return size() > capacity;
                    }
                };
    }

    private record Kept<V>(V value, long since) {}

    synchronized Optional<V> get(K key) {
        Kept<V> entry = entries.get(key);
        return entry == null || clock.getAsLong() - entry.since >= nanos
                ? Optional.empty()
                : Optional.of(entry.value);
    }

    synchronized void put(K key, V value) {
        entries.put(key, new Kept<>(value, clock.getAsLong()));
    }
}
