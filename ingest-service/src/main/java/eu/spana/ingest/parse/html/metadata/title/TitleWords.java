package eu.spana.ingest.parse.html.metadata.title;

import eu.spana.ingest.parse.text.ComposedText;

import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Titles by their words alone, in which spellings of the same title agree.
public final class TitleWords {
    private TitleWords() {}

    /// Letters and digits in lower case, one space between words.
    public static String of(String title) {
        String plain = ComposedText.of(title, Form.NFKC).toLowerCase(Locale.ROOT);
        var words = new StringBuilder(plain.length());
        for (int index = 0; index < plain.length(); index++) {
            char character = plain.charAt(index);
            if (Character.isLetterOrDigit(character)) {
                words.append(character);
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.toString().stripTrailing();
    }

    /// Whether the words of one stand as whole words at the start of the other's.
    static boolean startsWith(String words, String begin) {
        return words.startsWith(begin)
                && (words.length() == begin.length() || words.charAt(begin.length()) == ' ');
    }

    static boolean endsWith(String words, String end) {
        return words.endsWith(end)
                && (words.length() == end.length()
                        || words.charAt(words.length() - end.length() - 1) == ' ');
    }

    static boolean contains(String words, String part) {
        return (" " + words + " ").contains(" " + part + " ");
    }

    static int count(String words) {
        return words.isEmpty()
                ? 0
                : 1 + (int) words.chars().filter(letter -> letter == ' ').count();
    }

    /// Share of the longer words of the shorter title that stand in the other too.
    static double common(String one, String other) {
        Set<String> ones = longWords(one);
        Set<String> others = longWords(other);
        int fewer = Math.min(ones.size(), others.size());
        ones.retainAll(others);
        return fewer == 0 ? 0 : (double) ones.size() / fewer;
    }

    static Set<String> setOf(String words) {
        Set<String> set = new HashSet<>(Arrays.asList(words.split(" ", -1)));
        set.remove("");
        return set;
    }

    private static Set<String> longWords(String words) {
        Set<String> some = setOf(words);
        some.removeIf(word -> word.length() < 4);
        return some;
    }
}
