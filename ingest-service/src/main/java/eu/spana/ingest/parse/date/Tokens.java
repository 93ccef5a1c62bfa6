package eu.spana.ingest.parse.date;

import java.util.Arrays;

/// A text as numbers, words and single other characters, without spaces.
final class Tokens {
    private static final int OTHER = -1;
    private static final int WORD = -2;

    /// What has more digits is no part of a date, and no number here.
    private static final int MAX_DIGITS = 4;

    private final String text;
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private int[] values = new int[32];
    private int size;

    Tokens(String text) {
        this.text = text;
        int at = 0;
        while (at < text.length()) {
            char first = text.charAt(at);
            int end = at + 1;
            if (Character.isDigit(first)) {
                while (end < text.length() && Character.isDigit(text.charAt(end))) {
                    end++;
                }
                add(at, end, end - at > MAX_DIGITS ? OTHER : number(at, end));
            } else if (isLetter(first)) {
                while (end < text.length() && isLetter(text.charAt(end))) {
                    end++;
                }
                add(at, end, WORD);
            } else if (!isSpace(first)) {
                add(at, end, OTHER);
            }
            at = end;
        }
    }

    int size() {
        return size;
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    boolean isWord(int index) {
        return has(index) && values[index] == WORD;
    }

    boolean isNumber(int index) {
        return has(index) && values[index] >= 0;
    }

    String word(int index) {
        return text.substring(starts[index], ends[index]);
    }

    int length(int index) {
        return ends[index] - starts[index];
    }

    /// The number with so many digits; 0 when there is none at this place.
    int number(int index, int minDigits, int maxDigits) {
        boolean fits =
                has(index)
                        && values[index] >= 0
                        && length(index) >= minDigits
                        && length(index) <= maxDigits;
        return fits ? values[index] : 0;
    }

    /// The character that is neither letter nor digit; 0 when there is none at this place.
    char mark(int index) {
        return has(index) && values[index] == OTHER && length(index) == 1
                ? text.charAt(starts[index])
                : 0;
    }

    /// Whether nothing, not even a space, stands between this token and the next.
    boolean touchesNext(int index) {
        return has(index) && has(index + 1) && ends[index] == starts[index + 1];
    }

    private boolean has(int index) {
        return index >= 0 && index < size;
    }

    private void add(int start, int end, int value) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            values = Arrays.copyOf(values, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        values[size++] = value;
    }

    private int number(int start, int end) {
        int value = 0;
        for (int at = start; at < end; at++) {
            value = value * 10 + Character.digit(text.charAt(at), 10);
        }
        return value;
    }

    private static boolean isLetter(char character) {
        return Character.isLetter(character)
                || Character.getType(character) == Character.NON_SPACING_MARK;
    }

    private static boolean isSpace(char character) {
        return character <= ' ' || Character.isWhitespace(character) || character == '\u00A0';
    }
}
