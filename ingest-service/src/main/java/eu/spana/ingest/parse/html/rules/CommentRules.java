package eu.spana.ingest.parse.html.rules;

import eu.spana.ingest.parse.html.marks.Hint;
import eu.spana.ingest.parse.html.outline.Box;
import eu.spana.ingest.parse.html.outline.Outline;
import eu.spana.ingest.parse.html.type.PageType;

/// Tells comments that are furniture. Below the answers of a forum they are notes; where they hold
/// most of the prose they are its posts.
final class CommentRules {
    /// Share of the prose above which comments are the posts of a thread.
    private static final double MAX_NOTES = 0.5;

    private final Places places;
    private final PageType type;
    private final boolean areNotes;

    CommentRules(Outline outline, Places places, PageType type) {
        this.places = places;
        this.type = type;
        this.areNotes =
                type == PageType.FORUM && proseIn(outline) < outline.root().prose() * MAX_NOTES;
    }

    /// Whether the box holds comments below the posts of a thread.
    boolean isNote(Box box) {
        return areNotes && isComments(box);
    }

    /// Whether the box says that it holds comments, on a page that is no thread.
    boolean isCut(Box box) {
        return type != PageType.FORUM && box.has(Hint.COMMENT);
    }

    /// Whether the box holds all that readers of an article say about it.
    boolean isBelowArticle(Box box) {
        return type == PageType.ARTICLE
                && box.firstBlock() > 0
                && !box.has(Hint.CONTENT)
                && isComments(box);
    }

    private int proseIn(Outline outline) {
        int prose = 0;
        int end = 0;
        for (Box box : outline.boxes()) {
            if (box.firstBlock() >= end && isComments(box)) {
                prose += box.prose();
                end = box.endBlock();
            }
        }
        return prose;
    }

    private boolean isComments(Box box) {
        return box.has(Hint.COMMENT) && !places.isAroundMain(box);
    }
}
