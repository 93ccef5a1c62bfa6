package eu.spana.ingest.parse.language;

import java.util.Arrays;

/// Groups of letters with a weight for each of some languages, in flat arrays: a few bytes an
/// entry. Groups are known by a 64-bit hash of their letters, which grows letter by letter.
final class GroupTable {
    static final long EMPTY_HASH = 0xcbf29ce484222325L;

    /// Of FNV-1a.
    private static final long PRIME = 0x100000001b3L;

    /// Golden ratio: spreads the low bits of the hash.
    private static final long SPREAD = 0x9e3779b97f4a7c15L;

    private final long[] hashes;
    private final int[] starts;
    private byte[] languages;
    private float[] weights;
    private int entries;
    private final int shift;

    /// @param groups how many will come at most
    GroupTable(int groups) {
        int size = Integer.highestOneBit(Math.max(8, groups + groups / 2)) * 2;
        hashes = new long[size];
        starts = new int[size];
        languages = new byte[size];
        weights = new float[size];
        shift = Long.numberOfLeadingZeros(size - 1L);
    }

    static long extended(long hash, char letter) {
        return (hash ^ letter) * PRIME;
    }

    static long hash(CharSequence group) {
        long hash = EMPTY_HASH;
        for (int at = 0; at < group.length(); at++) {
            hash = extended(hash, group.charAt(at));
        }
        return hash;
    }

    /// Adds a group that was not there, with the languages and weights that follow by [#put].
    void open(CharSequence group) {
        int slot = slot(hash(group));
        hashes[slot] = hash(group);
        starts[slot] = entries + 1;
        reserve();
        languages[entries] = 0;
        entries++;
    }

    /// Adds to the group opened last.
    void put(int language, float weight) {
        reserve();
        languages[entries] = (byte) (language + 1);
        weights[entries] = weight;
        entries++;
    }

    /// Ends the table; nothing can be added afterwards.
    GroupTable closed() {
        languages = Arrays.copyOf(languages, entries + 1);
        weights = Arrays.copyOf(weights, entries + 1);
        return this;
    }

    /// Adds the weights of the group with this hash, times a factor, to the scores.
    void addTo(double[] scores, long hash, double factor) {
        int slot = slot(hash);
        if (starts[slot] == 0) {
            return;
        }
        for (int at = starts[slot]; languages[at] != 0; at++) {
            scores[languages[at] - 1] += weights[at] * factor;
        }
    }

    private int slot(long hash) {
        int mask = hashes.length - 1;
        int slot = (int) ((hash * SPREAD) >>> shift);
        while (starts[slot] != 0 && hashes[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void reserve() {
        if (entries + 2 >= languages.length) {
            languages = Arrays.copyOf(languages, languages.length * 2);
            weights = Arrays.copyOf(weights, weights.length * 2);
        }
    }
}
