package eu.spana.ingest.parse.memory;

import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;

/// One number for each line, whatever its case, punctuation and figures: `3 readers like this` and
/// `12 readers like this:` are one. Memories may be kept and shared, so nothing here may change its
/// result.
public final class LineHash {
    private static final Hasher64 HASHER = Hashing.komihash5_0();

    private LineHash() {}

    /// 0 for a line without a letter, which is never remembered.
    public static long of(String line) {
        var words = new StringBuilder(line.length());
        boolean lettered = false;
        for (int index = 0; index < line.length(); index++) {
            char character = line.charAt(index);
            if (Character.isLetter(character)) {
                words.append(Character.toLowerCase(character));
                lettered = true;
            } else {
                append(words, Character.isDigit(character) ? '#' : ' ');
            }
        }
        if (!words.isEmpty() && words.charAt(words.length() - 1) == ' ') {
            words.setLength(words.length() - 1);
        }
        return lettered ? HASHER.hashCharsToLong(words) : 0;
    }

    /// For what must be told apart to the last figure.
    static long exact(String text) {
        return HASHER.hashCharsToLong(text);
    }

    /// Runs of figures and runs of what is no word count as one.
    private static void append(StringBuilder words, char mark) {
        int last = words.length() - 1;
        if (last >= 0 && words.charAt(last) == ' ' && mark == '#') {
            words.setCharAt(last, mark);
        } else if (last < 0 ? mark == '#' : Character.isLetter(words.charAt(last))) {
            words.append(mark);
        }
    }
}
