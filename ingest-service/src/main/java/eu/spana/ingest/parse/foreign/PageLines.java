package eu.spana.ingest.parse.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Undoes the line and page breaks of a printed page: lines end where the page is full, not where
/// the text asks for it.
final class PageLines {
    private static final Pattern HYPHENATED = Pattern.compile("(?<=\\p{Ll})-\\n(?=\\p{Ll})");

    /// Beyond letters and digits, what a sentence may have at the end of a line.
    private static final String INSIDE_A_SENTENCE = ",–—-";

    private PageLines() {}

    static List<String> joined(List<String> paragraphs) {
        List<String> joined = new ArrayList<>();
        var open = new StringBuilder();
        for (String paragraph : paragraphs) {
            if (!open.isEmpty() && !goesOn(open, paragraph)) {
                joined.add(unwrapped(open.toString()));
                open.setLength(0);
            }
            open.append(open.isEmpty() ? "" : "\n").append(paragraph);
        }
        if (!open.isEmpty()) {
            joined.add(unwrapped(open.toString()));
        }
        return joined;
    }

    private static boolean goesOn(CharSequence before, String next) {
        int last = before.charAt(before.length() - 1);
        return Character.isLowerCase(next.codePointAt(0))
                && (Character.isLetterOrDigit(last) || INSIDE_A_SENTENCE.indexOf(last) >= 0);
    }

    private static String unwrapped(String paragraph) {
        return HYPHENATED.matcher(paragraph).replaceAll("").replace('\n', ' ');
    }
}
