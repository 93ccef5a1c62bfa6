package eu.spana.ingest.parse.plain;

import java.util.Arrays;
import java.util.regex.Pattern;

/// Tells lines of nothing but tokens that some page puts below its text, letters mixed with digits
/// that no language has for words.
final class CodeWords {
    private static final Pattern CODE = Pattern.compile("(?=[a-z]*\\d)(?=\\d*[a-z])[a-z0-9]{6,24}");

    /// Hashes and the like are indicators, not leavings.
    private static final Pattern HEX = Pattern.compile("[0-9a-f]+");

    private static final int MIN_WORDS = 2;
    private static final int MAX_WORDS = 8;

    private CodeWords() {}

    static boolean areAllOf(String paragraph) {
        String[] words = paragraph.split(" ");
        return words.length >= MIN_WORDS
                && words.length <= MAX_WORDS
                && Arrays.stream(words).allMatch(CodeWords::isCode);
    }

    private static boolean isCode(String word) {
        return CODE.matcher(word).matches() && !HEX.matcher(word).matches();
    }
}
