package eu.spana.index.deadletter.catalogue;

import eu.spana.index.deadletter.Letter;
import eu.spana.index.deadletter.LetterId;
import eu.spana.index.deadletter.Position;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// The letters that nobody has dealt with yet, without their events. Holds a bounded number of
/// them, the newest. One thread fills it, any may read it.
@Component
public final class Catalogue {
    private final int capacity;
    private final Map<LetterId, Letter> byId = new HashMap<>();
    private final NavigableMap<Cursor, Letter> oldestFirst = new TreeMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean caughtUp;
    private boolean cut;

    Catalogue(CatalogueProperties properties) {
        this.capacity = properties.capacity();
    }

    /// Whether it holds what was on the log when this instance last began to read it.
    public boolean hasCaughtUp() {
        return locked(() -> caughtUp);
    }

    /// Whether there are older letters that it does not hold.
    public boolean isCut() {
        return locked(() -> cut);
    }

    public Optional<Letter> find(LetterId id) {
        return locked(() -> Optional.ofNullable(byId.get(id)));
    }

    public LetterPage page(PageRequest request) {
        return locked(() -> {
            List<Letter> fitting =
                    inOrder(request).stream().filter(request.filter()::fits).toList();
            boolean isLast = fitting.size() <= request.size();
            List<Letter> letters = isLast ? fitting : fitting.subList(0, request.size());
            return new LetterPage(
                    List.copyOf(letters),
                    matching(request.filter()).size(),
                    isLast ? Optional.empty() : Optional.of(Cursor.at(letters.getLast())));
        });
    }

    /// Oldest first.
    public List<Letter> matching(LetterFilter filter) {
        return locked(() -> oldestFirst.values().stream().filter(filter::fits).toList());
    }

    /// By name of the class.
    public Collection<ClassCount> counts() {
        return locked(() ->
                List.copyOf(
                        oldestFirst.values().stream()
                                .map(letter ->
                                        new ClassCount(
                                                LetterClass.of(letter),
                                                1,
                                                letter.failedAt(),
                                                letter.failedAt()))
                                .collect(
                                        Collectors.toMap(
                                                ClassCount::of,
                                                count -> count,
                                                ClassCount::plus,
                                                TreeMap::new))
                                .values()));
    }

    /// Waits that long at most.
    ///
    /// @return whether it has caught up
    public boolean awaitCaughtUp(Duration longest) {
        return await(longest, () -> caughtUp);
    }

    /// Waits until this letter is dealt with, or another one stands in its place; that long at
    /// most.
    public void awaitChange(Letter letter, Duration longest) {
        await(longest, () -> !letter.equals(byId.get(letter.id())));
    }

    /// Older letters are missing, and there is room for them again.
    boolean isThinned() {
        return locked(() -> cut && byId.size() <= capacity / 2);
    }

    void startOver() {
        change(() -> {
            byId.clear();
            oldestFirst.clear();
            caughtUp = false;
            cut = false;
        });
    }

    void caughtUp() {
        change(() -> caughtUp = true);
    }

    /// A later letter takes the place of an earlier one with the same id.
    void put(Letter letter) {
        change(() -> {
            drop(letter.id());
            byId.put(letter.id(), letter);
            oldestFirst.put(Cursor.at(letter), letter);
            if (byId.size() > capacity) {
                byId.remove(oldestFirst.pollFirstEntry().getValue().id());
                cut = true;
            }
        });
    }

    void remove(LetterId id) {
        change(() -> drop(id));
    }

    /// Drops what stands before this position of its partition: the log no longer has it.
    void dropBefore(Position first) {
        change(() -> {
            byId.values().removeIf(letter -> isBefore(letter, first));
            oldestFirst.values().removeIf(letter -> isBefore(letter, first));
        });
    }

    private Collection<Letter> inOrder(PageRequest request) {
        NavigableMap<Cursor, Letter> ordered =
                request.newestFirst() ? oldestFirst.descendingMap() : oldestFirst;
        return request.after().map(last -> ordered.tailMap(last, false)).orElse(ordered).values();
    }

    private void drop(LetterId id) {
        Letter present = byId.remove(id);
        if (present != null) {
            oldestFirst.remove(Cursor.at(present));
        }
    }

    private static boolean isBefore(Letter letter, Position first) {
        return letter.position().partition() == first.partition()
                && letter.position().offset() < first.offset();
    }

    private void change(Runnable change) {
        locked(() -> {
            change.run();
            changed.signalAll();
            return true;
        });
    }

    private boolean await(Duration longest, BooleanSupplier condition) {
        return locked(() -> {
            long left = longest.toNanos();
            try {
                while (!condition.getAsBoolean() && left > 0) {
                    left = changed.awaitNanos(left);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return condition.getAsBoolean();
        });
    }

    private <T> T locked(Supplier<T> read) {
        lock.lock();
        try {
            return read.get();
        } finally {
            lock.unlock();
        }
    }
}
