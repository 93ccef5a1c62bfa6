package eu.spana.ingest.parse.duplicates;

import java.util.Arrays;

/// Sorted distinct numbers that nobody changes.
public final class LongList {
    private final long[] numbers;

    /// @param sorted ascending, each once
    LongList(long[] sorted) {
        numbers = sorted.clone();
    }

    int size() {
        return numbers.length;
    }

    /// How many of these the other has, too.
    int sharedWith(LongList other) {
        int shared = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < numbers.length && theirs < other.numbers.length) {
            int order = Long.compare(numbers[mine], other.numbers[theirs]);
            shared += order == 0 ? 1 : 0;
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LongList list && Arrays.equals(numbers, list.numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }
}
