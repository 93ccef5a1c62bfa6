package eu.spana.ingest.parse.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Splits a text at its blank lines, and joins it again.
public final class Paragraphs {
    private static final Pattern BLANK_LINES =
            Pattern.compile("\\R[\\h\\uFEFF]*(?:\\R[\\h\\uFEFF]*)+");
    private static final Pattern SPACES = Pattern.compile("[\\h\\uFEFF]+");

    private Paragraphs() {}

    /// Paragraphs that are not blank; the lines in them are stripped, and runs of spaces are one.
    public static List<String> of(String text) {
        return Arrays.stream(BLANK_LINES.split(text))
                .map(Paragraphs::tidy)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
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

    private static String tidy(String paragraph) {
        return paragraph
                .lines()
                .map(line -> SPACES.matcher(line).replaceAll(" ").strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
