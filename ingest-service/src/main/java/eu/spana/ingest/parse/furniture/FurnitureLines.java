package eu.spana.ingest.parse.furniture;

import eu.spana.ingest.parse.furniture.FurnitureRule.Action;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Tells and cuts the lines of a text that belong to the page around its article.
public final class FurnitureLines {
    /// No line of furniture is longer; spares long paragraphs the rules.
    private static final int MAX_LINE = 400;

    private static final String CODE_STARTS = "'\"`/\\[{<,#$=;";

    private static final int MAX_LIST_DIGITS = 2;

    /// Loaded with the first line.
    private static final FurniturePhrases PHRASES = FurniturePhrases.load();

    private FurnitureLines() {}

    /// The rule that takes the line for furniture; null when it may belong to an article.
    public static @Nullable FurnitureRule ruleOf(String line) {
        boolean isProse = line.length() > MAX_LINE || line.isEmpty();
        if (isProse || isCode(line)) {
            return null;
        }
        String text = withoutMark(line);
        FurnitureRule rule = PHRASES.ruleOf(text);
        if (rule != null && rule.action() == Action.CREDIT && isSetting(text)) {
            return null;
        }
        return rule == null ? creditIn(line) : rule;
    }

    /// Parts the furniture from the paragraphs.
    public static TrimmedText trim(List<String> paragraphs) {
        var lines = new MarkedLines(paragraphs);
        for (int line = 0; line < lines.count(); line++) {
            FurnitureRule rule = lines.rule(line);
            if (rule != null && goesAlone(rule.action())) {
                lines.cut(line, rule.name());
            }
        }
        NagRuns.cut(lines);
        LinkLists.cut(lines);
        return lines.trimmed();
    }

    /// The paragraphs without furniture, in their order.
    public static List<String> drop(List<String> paragraphs) {
        return trim(paragraphs).kept();
    }

    /// Whether the text has a word that nags for subscriptions have.
    static boolean nags(String text) {
        return PHRASES.nags(text);
    }

    static boolean endsSentence(String line) {
        int last = line.length() - 1;
        while (last >= 0 && "\"'”’»)]".indexOf(line.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && ".!?…:;".indexOf(line.charAt(last)) >= 0;
    }

    /// Without the number that a list gives the line, and without bullets.
    static String withoutMark(String line) {
        int start = 0;
        while (start < line.length() && !Character.isLetterOrDigit(line.charAt(start))) {
            start++;
        }
        int digits = start;
        while (digits < line.length() && Character.isDigit(line.charAt(digits))) {
            digits++;
        }
        boolean isNumbered =
                digits > start
                        && digits - start <= MAX_LIST_DIGITS
                        && digits + 1 < line.length()
                        && ".)".indexOf(line.charAt(digits)) >= 0
                        && line.charAt(digits + 1) == ' ';
        return isNumbered ? line.substring(digits + 2).strip() : line.strip();
    }

    /// `'/login'`, `<print>`, `#include`: a word of furniture is not meant.
    private static boolean isCode(String line) {
        return CODE_STARTS.indexOf(line.charAt(0)) >= 0;
    }

    /// The rule of a caption that ends with who made the picture: `The harbour (Photo: A. Berg)`.
    private static @Nullable FurnitureRule creditIn(String line) {
        int last = line.length() - 1;
        int open = line.charAt(last) == ')' ? line.lastIndexOf('(') : -1;
        FurnitureRule rule = open < 0 ? null : PHRASES.ruleOf(line.substring(open + 1, last));
        return rule != null && rule.action() == Action.CREDIT ? rule : null;
    }

    /// `image: nginx`, as files of settings have it; captions begin in upper case.
    private static boolean isSetting(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .limit(1)
                .anyMatch(Character::isLowerCase);
    }

    private static boolean goesAlone(Action action) {
        return switch (action) {
            case LINE, CREDIT, WORDS -> true;
            case LINKS, END, ABOUT -> false;
        };
    }
}
