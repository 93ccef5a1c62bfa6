package eu.spana.ingest.parse.html;

import eu.spana.document.CutBlock;
import eu.spana.ingest.parse.furniture.TrimmedText;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Trims what pages print around the text of an article and say in their metadata too: sections,
/// bylines and dates above it, tags below it.
final class ArticleEdges {
    /// Where a paragraph as long as this begins, the text has begun.
    private static final int MIN_TEXT = 100;

    /// Letters that may be left of a line of tags: "Tags:", "Themen:".
    private static final int MAX_LABEL = 12;

    private static final Pattern YEAR =
            Pattern.compile(".*\\b(?:19|20)\\d\\d\\b.*", Pattern.DOTALL);
    private static final Pattern SECTION = Pattern.compile("\\S+(?: \\S+){0,2}(?<![.!?:…”\"])");

    private final List<String> authors;
    private final List<String> tags;

    ArticleEdges(List<String> authors, List<String> tags) {
        this.authors = authors;
        this.tags = tags;
    }

    /// The paragraphs between the edges, never none of them, and those that are the edges.
    TrimmedText trim(List<String> paragraphs) {
        if (paragraphs.isEmpty()) {
            return new TrimmedText(paragraphs, List.of());
        }
        int start = 0;
        int end = paragraphs.size();
        while (start < end - 1 && isAbove(paragraphs.get(start))) {
            start++;
        }
        while (end > start + 1 && isTags(paragraphs.get(end - 1))) {
            end--;
        }
        List<CutBlock> cut = new ArrayList<>();
        paragraphs.subList(0, start).forEach(above -> cut.add(new CutBlock("byline", above)));
        paragraphs
                .subList(end, paragraphs.size())
                .forEach(below -> cut.add(new CutBlock("tags", below)));
        return new TrimmedText(paragraphs.subList(start, end), cut);
    }

    private boolean isAbove(String paragraph) {
        return paragraph.length() < MIN_TEXT
                && (authors.stream().anyMatch(paragraph::contains)
                        || YEAR.matcher(paragraph).matches()
                        || SECTION.matcher(paragraph).matches());
    }

    private boolean isTags(String paragraph) {
        if (tags.isEmpty() || paragraph.length() > MIN_TEXT * 3) {
            return false;
        }
        String rest = paragraph;
        for (String tag : tags) {
            rest = rest.replace(tag, "");
        }
        return rest.length() < paragraph.length()
                && rest.chars().filter(Character::isLetter).count() <= MAX_LABEL;
    }
}
