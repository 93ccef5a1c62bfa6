package eu.spana.ingest.parse.furniture;

import eu.spana.document.CutBlock;

import java.util.List;

/// Cuts the last lines of an article that end no sentence: headings of what was cut below them,
/// links, names of sources. The limits were tried on the open pages.
public final class LooseEnd {
    private static final int MAX_LINE = 80;

    /// More such lines in a row are the article's own list.
    private static final int MAX_LINES = 2;

    /// The paragraph above is prose, and so much text stands above the end.
    private static final int MIN_PARAGRAPH = 60;

    private static final int MIN_TEXT = 600;

    private LooseEnd() {}

    /// Parts the end from the paragraphs of an article.
    public static TrimmedText cut(List<String> paragraphs) {
        int end = paragraphs.size();
        while (end > 0 && isLoose(paragraphs.get(end - 1))) {
            end--;
        }
        boolean isList = paragraphs.size() - end > MAX_LINES;
        if (isList || !isText(paragraphs.subList(0, end))) {
            return new TrimmedText(paragraphs, List.of());
        }
        List<CutBlock> cut =
                paragraphs.subList(end, paragraphs.size()).stream()
                        .map(line -> new CutBlock("loose-end", line))
                        .toList();
        return new TrimmedText(paragraphs.subList(0, end), cut);
    }

    private static boolean isText(List<String> paragraphs) {
        int length = paragraphs.stream().mapToInt(String::length).sum();
        if (length < MIN_TEXT) {
            return false;
        }
        String last = paragraphs.getLast().strip();
        // What a colon announces belongs to it.
        return last.length() >= MIN_PARAGRAPH && last.indexOf('\n') < 0 && !last.endsWith(":");
    }

    private static boolean isLoose(String paragraph) {
        String line = paragraph.strip();
        if (line.isEmpty() || line.length() >= MAX_LINE || line.indexOf('\n') >= 0) {
            return false;
        }
        int last = line.codePointBefore(line.length());
        return Character.isLetterOrDigit(last) || last == ':';
    }
}
