package eu.spana.ingest.parse.furniture;

import java.text.Normalizer;

/// The words of a line as hashes that know neither case nor accents. Words are runs of letters and
/// digits; a number is a word of its own kind, and so is the copyright sign.
final class LineWords {
    /// Hash of every number.
    static final long NUMBER = 1;

    private static final int FOLDED = 0x2000;
    private static final char[] FOLD = foldTable();
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final String line;
    private final long[] hashes;
    private final boolean[] colons;
    private int count;
    private int position;

    private LineWords(String line, int maxWords) {
        this.line = line;
        this.hashes = new long[maxWords];
        this.colons = new boolean[maxWords];
    }

    /// The words of the line; one more than the limit at most.
    static LineWords of(String line, int limit) {
        var words = new LineWords(line, Math.min(limit + 1, line.length() / 2 + 1));
        while (words.count < words.hashes.length && words.readWord()) {
            words.skipToNext();
        }
        return words;
    }

    /// Hash of the first word; 0 when there is none.
    static long first(String line) {
        var words = new LineWords(line, 1);
        return words.readWord() ? words.hashes[0] : 0;
    }

    int count() {
        return count;
    }

    long hash(int word) {
        return hashes[word];
    }

    /// Whether a colon follows the word.
    boolean hasColonAfter(int word) {
        return colons[word];
    }

    private boolean readWord() {
        while (position < line.length() && !isWordPart(line.charAt(position))) {
            position++;
        }
        long hash = FNV_OFFSET;
        boolean digits = true;
        int start = position;
        for (; position < line.length(); position++) {
            char character = line.charAt(position);
            if (isMark(character) || (digits && isInNumber(start))) {
                continue;
            }
            if (!isWordPart(character)) {
                break;
            }
            digits &= character >= '0' && character <= '9';
            hash = (hash ^ folded(character)) * FNV_PRIME;
        }
        if (position == start) {
            return false;
        }
        hashes[count++] = digits ? NUMBER : hash;
        return true;
    }

    private void skipToNext() {
        while (position < line.length() && !isWordPart(line.charAt(position))) {
            colons[count - 1] |= line.charAt(position) == ':';
            position++;
        }
    }

    /// The point or comma of `1,234`.
    private boolean isInNumber(int start) {
        char character = line.charAt(position);
        return (character == ',' || character == '.')
                && position > start
                && position + 1 < line.length()
                && Character.isDigit(line.charAt(position + 1));
    }

    private static boolean isWordPart(char character) {
        return Character.isLetterOrDigit(character) || character == '©';
    }

    /// A combining accent, as in decomposed text.
    private static boolean isMark(char character) {
        return character >= 0x300 && character <= 0x36f;
    }

    private static char folded(char character) {
        return character < FOLDED ? FOLD[character] : Character.toLowerCase(character);
    }

    private static char[] foldTable() {
        var table = new char[FOLDED];
        for (char character = 0; character < FOLDED; character++) {
            String parts = Normalizer.normalize(String.valueOf(character), Normalizer.Form.NFD);
            char lower = Character.toLowerCase(parts.charAt(0));
            table[character] = lower == 'ς' ? 'σ' : lower;
        }
        return table;
    }
}
