package eu.spana.ingest.parse.html.rules;

import eu.spana.ingest.parse.html.marks.Tag;
import eu.spana.ingest.parse.html.outline.Box;
import eu.spana.ingest.parse.html.outline.Outline;
import eu.spana.ingest.parse.html.type.PageType;

import org.jspecify.annotations.Nullable;

/// Cuts boxes that say by element, role, class or id that they are no content. Little that holds a
/// good part of the page is cut by its name alone: some pages stand as a whole in a form or in a
/// box called "sidebar".
public final class Surroundings {
    /// Share of the page's prose that a box may hold and still be cut by its element or role.
    private static final double MAX_TAGGED = 0.35;

    /// The same for words in class names, which lie more often.
    private static final double MAX_HINTED = 0.25;

    /// The same for comments, which may be as long as the article that they stand below.
    private static final double MAX_COMMENTS = 0.5;

    /// So many boxes of one kind side by side are content, such as cards, unless they are small.
    private static final int MANY = 3;

    private static final double MAX_OF_MANY = 0.1;

    private final Outline outline;
    private final Selection selection;
    private final TagRules tags;
    private final HintRules hints;

    private Surroundings(Outline outline, Selection selection, PageType type) {
        this.outline = outline;
        this.selection = selection;
        var places = new Places(outline);
        this.tags = new TagRules(outline, places, type);
        this.hints = new HintRules(outline, places, type);
    }

    /// The page without what surrounds its content.
    public static Selection cut(Outline outline, PageType type) {
        var selection = new Selection(outline);
        new Surroundings(outline, selection, type).cut();
        selection.sum();
        return selection;
    }

    private void cut() {
        int end = 0;
        for (Box box : outline.boxes()) {
            boolean isCut = box.endBlock() <= end;
            String rule = isCut || isFrame(box) ? null : ruleFor(box);
            if (rule != null) {
                selection.cut(box, rule);
                end = box.endBlock();
            }
        }
    }

    private @Nullable String ruleFor(Box box) {
        String certain = tags.certain(box);
        if (certain != null) {
            return certain;
        }
        String named = hints.certain(box);
        if (named != null) {
            return named;
        }
        double share = (double) box.prose() / Math.max(1, outline.root().prose());
        if (share <= MAX_COMMENTS && hints.isBelowArticle(box)) {
            return "comments";
        }
        String tagged = share <= MAX_TAGGED ? tags.likely(box) : null;
        if (tagged != null) {
            return tagged;
        }
        double ofMany = (double) box.likeChars() / Math.max(1, outline.root().chars());
        boolean isContent = box.like() >= MANY && ofMany >= MAX_OF_MANY;
        return share <= MAX_HINTED && !isContent ? hints.ruleFor(box) : null;
    }

    private static boolean isFrame(Box box) {
        return box.parent() == null
                || box.name().equals("html")
                || box.name().equals("body")
                || (box.has(Tag.MAIN) && box.name().equals("main"));
    }
}
