package eu.spana.ingest.parse.archive;

import java.util.List;
import java.util.regex.Pattern;

/// How much running text paragraphs hold: those that are long enough and end as sentences do.
final class Prose {
    private static final int MIN_PARAGRAPH = 80;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"'”’»)\\]]*$");

    private Prose() {}

    static int of(List<String> paragraphs) {
        return paragraphs.stream().filter(Prose::isProse).mapToInt(String::length).sum();
    }

    static boolean isProse(String paragraph) {
        return paragraph.length() >= MIN_PARAGRAPH && SENTENCE_END.matcher(paragraph).find();
    }

    /// Whether every part holds so much.
    static boolean isIn(List<List<String>> parts, int minimum) {
        return parts.stream().allMatch(part -> of(part) >= minimum);
    }
}
