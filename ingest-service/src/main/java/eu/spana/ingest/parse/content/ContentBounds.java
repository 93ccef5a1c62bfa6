package eu.spana.ingest.parse.content;

import eu.spana.ingest.parse.content.UnreadableContent.Reason;

import java.util.List;
import java.util.stream.Stream;

/// Refuses pages and texts of so many parts that reading them would take all memory or more time
/// than a document may have: their readers work in this process, where nothing can stop them.
public final class ContentBounds {
    /// The longest standards that are one page have about 200,000; an article has some thousands.
    /// An element takes some 200 bytes, however short it is.
    private static final int MAX_TAGS = 300_000;

    private static final int MAX_LINES = 500_000;

    /// A thousand printed pages. Measured: finding indicators, language and near-duplicates takes
    /// 0.9 s for a million on a busy machine.
    private static final int MAX_TEXT = 3_000_000;

    /// An export of a large site; more is better sent in parts.
    private static final int MAX_ARTICLES = 5_000;

    private ContentBounds() {}

    /// Returns when the content may be read in this process. Counts bytes, so that nothing can be
    /// hidden.
    ///
    /// @param type without parameters
    public static void check(RawContent content, String type) throws UnreadableContent {
        int tags = 0;
        int lines = 0;
        for (byte value : content.bytes()) {
            tags += value == '<' ? 1 : 0;
            lines += value == '\n' || value == '\r' ? 1 : 0;
        }
        if (tags > MAX_TAGS || lines > MAX_LINES) {
            throw refusal(
                    "A page has at most %d tags and %d lines.".formatted(MAX_TAGS, MAX_LINES));
        }
        boolean text = type.equals("text/plain") || type.endsWith("markdown");
        check(text ? content.size() : 0);
    }

    /// Returns when HTML that stood in other content, and may have been escaped there, may be read.
    public static void checkMarkup(Stream<String> parts) throws UnreadableContent {
        long tags = parts.mapToLong(part -> part.chars().filter(each -> each == '<').count()).sum();
        if (tags > MAX_TAGS) {
            throw refusal("The pages in a document have at most %d tags.".formatted(MAX_TAGS));
        }
    }

    /// Returns when there is not more than can be worked on.
    public static void check(List<Extract> extracts) throws UnreadableContent {
        checkArticles(extracts.size());
        check(extracts.stream().mapToLong(extract -> extract.body().length()).sum());
    }

    /// Returns when so many articles of one document can be worked on.
    public static void checkArticles(int number) throws UnreadableContent {
        if (number > MAX_ARTICLES) {
            throw refusal("A document has at most %d articles.".formatted(MAX_ARTICLES));
        }
    }

    private static void check(long length) throws UnreadableContent {
        if (length > MAX_TEXT) {
            throw refusal("A text has at most %d characters.".formatted(MAX_TEXT));
        }
    }

    private static UnreadableContent refusal(String rule) {
        return new UnreadableContent(Reason.BROKEN, rule);
    }
}
