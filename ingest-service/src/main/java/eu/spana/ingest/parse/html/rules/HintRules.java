package eu.spana.ingest.parse.html.rules;

import eu.spana.ingest.parse.html.marks.Hint;
import eu.spana.ingest.parse.html.marks.Tag;
import eu.spana.ingest.parse.html.outline.Box;
import eu.spana.ingest.parse.html.outline.Outline;
import eu.spana.ingest.parse.html.type.PageType;

import org.jspecify.annotations.Nullable;

/// What surrounds the content by words in its class and id. Most words are believed only with what
/// they name: a menu has links, a byline is short.
final class HintRules {
    private static final int LINE = 200;

    /// Boxes about authors are no longer, with a picture, a life and their latest posts.
    private static final int MAX_PORTRAIT = 8 * LINE;

    /// What stands beside the links of a box of related pages is short, unless it is text.
    private static final int MAX_RELATED = 2 * LINE;

    private final Places places;
    private final CommentRules comments;
    private final PageType type;

    HintRules(Outline outline, Places places, PageType type) {
        this.places = places;
        this.comments = new CommentRules(outline, places, type);
        this.type = type;
    }

    /// What customers say may be longer than all that is said about a product, and notes may be
    /// longer than any of the answers that they are about.
    @Nullable String certain(Box box) {
        if (comments.isNote(box)) {
            return "comments";
        }
        boolean isShop = type == PageType.PRODUCT || type == PageType.COLLECTION;
        boolean isReviews = isShop && box.has(Hint.REVIEW) && !box.has(Hint.CONTENT);
        return isReviews && !places.isAroundMain(box) ? "reviews" : null;
    }

    boolean isBelowArticle(Box box) {
        return comments.isBelowArticle(box);
    }

    @Nullable String ruleFor(Box box) {
        if (type == PageType.FORUM && isAboutPoster(box)) {
            return "byline";
        }
        if (box.hints().isEmpty() || box.has(Tag.HEADING) || places.isAroundMain(box)) {
            return null;
        }
        if (box.has(Tag.ARTICLE) || box.has(Tag.MAIN)) {
            return inPart(box);
        }
        String anywhere = anywhere(box);
        if (anywhere != null) {
            return anywhere;
        }
        return type == PageType.ARTICLE ? inArticle(box) : inOthers(box);
    }

    /// Names of an article are often those of what it is tagged with.
    private @Nullable String inPart(Box box) {
        return comments.isCut(box) ? "comments" : null;
    }

    private @Nullable String anywhere(Box box) {
        boolean isContent = box.has(Hint.CONTENT);
        if (box.has(Hint.READER)) {
            return "hidden";
        }
        if (box.has(Hint.MODAL) && !isContent) {
            return "dialog";
        }
        if (box.has(Hint.SHARE) || (box.has(Hint.SOCIAL) && box.chars() < LINE)) {
            return "share";
        }
        if (box.has(Hint.SUBSCRIBE)) {
            return "newsletter";
        }
        if (box.has(Hint.LOGIN) && box.chars() < LINE) {
            return "login";
        }
        if (comments.isCut(box)) {
            return "comments";
        }
        return isFrame(box) ? "footer" : linking(box);
    }

    private static boolean isFrame(Box box) {
        boolean isFooter = box.has(Hint.FOOTER) && !box.has(Hint.CONTENT) && !box.has(Hint.LIST);
        return (isFooter && (box.linkDensity() > .3 || box.like() == 1))
                || (box.has(Hint.LEGAL) && box.chars() < 2 * LINE);
    }

    private @Nullable String linking(Box box) {
        boolean links = box.linkDensity() > .3;
        boolean isLinks = box.linkDensity() > .5;
        if (box.has(Hint.NAVIGATION) && (links || box.chars() < 60)) {
            return "navigation";
        }
        if (box.has(Hint.LANGUAGE) && isLinks) {
            return "navigation";
        }
        if (box.has(Hint.ASIDE) && !box.has(Hint.CONTENT) && links) {
            return "aside";
        }
        if (type == PageType.LISTING) {
            return null;
        }
        if (box.has(Hint.RELATED) && links) {
            return "related";
        }
        return box.has(Hint.TAGS) && isLinks ? "tags" : null;
    }

    private @Nullable String inArticle(Box box) {
        boolean isLine = box.chars() < LINE;
        if (box.has(Hint.RELATED) && (box.linkDensity() > .25 || box.prose() < MAX_RELATED)) {
            return "related";
        }
        if (box.has(Hint.ADVERT) && !box.has(Hint.CONTENT)) {
            return "advert";
        }
        if (box.has(Hint.AUTHOR) && !box.has(Hint.CONTENT) && box.chars() < MAX_PORTRAIT) {
            return "author";
        }
        if ((box.has(Hint.PERSON) && box.chars() < 3 * LINE) || (box.has(Hint.META) && isLine)) {
            return "byline";
        }
        if (box.has(Hint.CAPTION) || isBelowPicture(box)) {
            return "caption";
        }
        if (box.has(Hint.PRINT) && isLine) {
            return "share";
        }
        return isControl(box) || (box.has(Hint.BUTTON) && box.chars() < 30) ? "control" : null;
    }

    private @Nullable String inOthers(Box box) {
        boolean isAdvert = box.has(Hint.ADVERT) && !box.has(Hint.CONTENT);
        if (isAdvert && box.chars() < LINE / 2 && type != PageType.SERVICE) {
            return "advert";
        }
        if (type == PageType.FORUM && isAboutPost(box)) {
            return "byline";
        }
        if (box.has(Hint.PRINT) && box.chars() < LINE / 2) {
            return "share";
        }
        return isControl(box) ? "control" : null;
    }

    private static boolean isAboutPost(Box box) {
        return box.has(Hint.META) && box.chars() < LINE && box.prose() == 0;
    }

    /// How many posts their author wrote since when.
    private boolean isAboutPoster(Box box) {
        boolean isAbout = box.name().equals("dl") || box.has(Hint.PERSON);
        boolean isShort = box.chars() < LINE * 3 / 2 && box.prose() == 0;
        return isAbout && isShort && !places.isAroundMain(box);
    }

    /// A line or two in the box of a picture.
    private boolean isBelowPicture(Box box) {
        boolean isShort = box.chars() < 2 * LINE && box.endBlock() - box.firstBlock() <= 2;
        boolean isMedia = box.has(Hint.MEDIA) && !box.has(Hint.CONTENT);
        return isMedia && isShort && !places.holdsHeading(box);
    }

    private static boolean isControl(Box box) {
        return box.has(Hint.FILTER) && box.prose() < 60;
    }
}
