package eu.spana.ingest.parse.language;

import java.util.EnumMap;
import java.util.Map;

/// The words of a text in its main script, in lower case, each between two spaces. Of a long text
/// some pieces from all over it: more would not change the answer, only cost time.
///
/// @param letters how many there are in the main script
/// @param share of the letters of all scripts
record Sample(String words, Script script, int letters, double share) {
    /// Measured: 300 characters are enough to be right always.
    private static final int LONGEST = 600;

    private static final int PIECES = 3;

    static Sample of(String text) {
        String sampled = text.length() <= LONGEST ? text : pieces(text);
        Map<Script, Integer> letters = new EnumMap<>(Script.class);
        for (int at = 0; at < sampled.length(); at++) {
            char letter = sampled.charAt(at);
            if (Character.isLetter(letter)) {
                letters.merge(Script.of(letter), 1, Integer::sum);
            }
        }
        var main = letters.entrySet().stream().max(Map.Entry.comparingByValue()).orElse(null);
        if (main == null) {
            return new Sample("", Script.OTHER, 0, 0);
        }
        int all = letters.values().stream().mapToInt(Integer::intValue).sum();
        return new Sample(
                words(sampled, main.getKey()),
                main.getKey(),
                main.getValue(),
                main.getValue() / (double) all);
    }

    private static String pieces(String text) {
        var pieces = new StringBuilder(LONGEST + PIECES);
        int length = LONGEST / PIECES;
        for (int piece = 0; piece < PIECES; piece++) {
            int from = (int) ((long) (text.length() - length) * piece / (PIECES - 1));
            int space = text.indexOf(' ', from);
            int start = space < 0 || space > from + length / 2 ? from : space;
            pieces.append(text, start, Math.min(text.length(), start + length)).append(' ');
        }
        return pieces.toString();
    }

    private static String words(String text, Script script) {
        var words = new StringBuilder(text.length() + 2).append(' ');
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (Character.isLetter(letter) && Script.of(letter) == script) {
                words.append(Character.toLowerCase(letter));
            } else if (words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.append(' ').toString();
    }
}
