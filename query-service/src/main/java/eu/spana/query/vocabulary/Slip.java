package eu.spana.query.vocabulary;

/// One slip of the fingers: a letter too many, one too few, another one, or two in each other's
/// place.
final class Slip {
    private Slip() {}

    static boolean isBetween(String typed, String meant) {
        int shorter = Math.min(typed.length(), meant.length());
        int start = 0;
        while (start < shorter && typed.charAt(start) == meant.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && fromEnd(typed, end) == fromEnd(meant, end)) {
            end++;
        }
        String wrong = typed.substring(start, typed.length() - end);
        String right = meant.substring(start, meant.length() - end);
        return Math.max(wrong.length(), right.length()) == 1
                || (wrong.length() == 2 && right.contentEquals(reversed(wrong)));
    }

    private static char fromEnd(String word, int index) {
        return word.charAt(word.length() - 1 - index);
    }

    private static StringBuilder reversed(String letters) {
        return new StringBuilder(letters).reverse();
    }
}
