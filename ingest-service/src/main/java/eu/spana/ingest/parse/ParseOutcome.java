package eu.spana.ingest.parse;

import eu.spana.ingest.parse.content.UnreadableContent;

import java.util.List;

/// What parsing a raw document came to.
public sealed interface ParseOutcome {
    /// At least one article.
    record Parsed(List<CleanArticle> articles) implements ParseOutcome {}

    /// No article, and why; the detail is for the caller.
    record Unreadable(UnreadableContent.Reason reason, String detail) implements ParseOutcome {}
}
