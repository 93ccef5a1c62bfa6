package eu.spana.ingest.parse.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Splits a text at its blank lines, and joins it again.
public final class Paragraphs {
    private static final Pattern SPACES = Pattern.compile("[\\h\\uFEFF]+");

    private Paragraphs() {}

    /// Paragraphs that are not blank; the lines in them are stripped, and runs of spaces are one.
    /// Goes line by line, since texts of nothing but line breaks defeat regular expressions.
    public static List<String> of(String text) {
        List<String> paragraphs = new ArrayList<>();
        var paragraph = new StringBuilder();
        for (String line : (Iterable<String>) text.lines()::iterator) {
            String tidy = SPACES.matcher(line).replaceAll(" ").strip();
            if (!tidy.isEmpty()) {
                paragraph.append(paragraph.isEmpty() ? "" : "\n").append(tidy);
            } else if (!paragraph.isEmpty()) {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
            }
        }
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph.toString());
        }
        return paragraphs;
    }

    public static String join(List<String> paragraphs) {
        return String.join("\n\n", paragraphs);
    }

    /// Without those that only repeat the one before, as captions do.
    public static List<String> withoutRepetitions(List<String> paragraphs) {
        List<String> kept = new ArrayList<>();
        for (String paragraph : paragraphs) {
            if (kept.isEmpty() || !kept.getLast().equals(paragraph)) {
                kept.add(paragraph);
            }
        }
        return kept;
    }
}
