package eu.spana.ingest.parse.quality;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// How near a parsed page comes to its truth, each 0 to 1.
final class Measures {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final Pattern WHITE = Pattern.compile("[\\s\\u00A0]+");

    private Measures() {}

    /// F1 over the multisets of lower-cased words.
    static double wordF1(String text, String truth) {
        Map<String, Integer> left = new HashMap<>();
        words(truth).forEach(word -> left.merge(word, 1, Integer::sum));
        int expected = left.values().stream().mapToInt(Integer::intValue).sum();
        List<String> found = words(text);
        int common = 0;
        for (String word : found) {
            if (left.getOrDefault(word, 0) > 0) {
                left.merge(word, -1, Integer::sum);
                common++;
            }
        }
        return common == 0 ? 0 : 2.0 * common / (found.size() + expected);
    }

    static boolean contains(String text, String segment) {
        return spaced(text).contains(spaced(segment));
    }

    /// Equality of letters and digits.
    static boolean sameTitle(String title, String truth) {
        return String.join(" ", words(title)).equals(String.join(" ", words(truth)));
    }

    /// Share of common words among all words of both.
    static double overlap(String names, String truth) {
        Set<String> common = new HashSet<>(words(names));
        Set<String> all = new HashSet<>(common);
        all.addAll(words(truth));
        common.retainAll(words(truth));
        return all.isEmpty() ? 0 : (double) common.size() / all.size();
    }

    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return WORD.matcher(plain).results().map(match -> match.group()).toList();
    }

    private static String spaced(String text) {
        return WHITE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ");
    }
}
