package eu.spana.ingest.parse.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Drops the lines of a text that belong to the page around an article: nags, share buttons,
/// headings of link lists. The rules stand in `furniture.txt`.
public final class FurnitureLines {
    private static final String RULES = "furniture.txt";

    /// So much text stands before a line that may end the article: no article is lost to its own
    /// first lines.
    private static final int MIN_ARTICLE = 400;

    /// No line of furniture is longer; spares the rules long paragraphs.
    private static final int MAX_LINE = 400;

    private static final Pattern BULLET = Pattern.compile("^[\\s•·*–-]+\\s");
    private static final Pattern LINE = load("line");
    private static final Pattern END = load("end");

    private FurnitureLines() {}

    /// The paragraphs without furniture, in their order.
    public static List<String> drop(List<String> paragraphs) {
        List<String> kept = new ArrayList<>();
        int length = 0;
        for (String paragraph : paragraphs) {
            if (length >= MIN_ARTICLE && matches(END, paragraph)) {
                break;
            }
            String rest = withoutLines(paragraph);
            if (!rest.isBlank()) {
                kept.add(rest);
                length += rest.length();
            }
        }
        return kept;
    }

    private static String withoutLines(String paragraph) {
        return paragraph
                .lines()
                .filter(line -> !matches(LINE, line) && !matches(END, line))
                .collect(Collectors.joining("\n"));
    }

    private static boolean matches(Pattern rules, String line) {
        return line.length() <= MAX_LINE
                && rules.matcher(BULLET.matcher(line).replaceFirst("").strip()).matches();
    }

    private static Pattern load(String kind) {
        try (InputStream stream = FurnitureLines.class.getResourceAsStream(RULES)) {
            if (stream == null) {
                throw new IllegalStateException(RULES + " is not on the class path");
            }
            var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            String rules =
                    reader.lines()
                            .filter(line -> line.startsWith(kind + " "))
                            .map(line -> "(?:" + line.substring(kind.length() + 1).strip() + ")")
                            .collect(Collectors.joining("|"));
            return Pattern.compile(rules, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
