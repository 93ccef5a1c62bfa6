package eu.spana.ingest.parse.html.rules;

import eu.spana.ingest.parse.html.marks.Hint;
import eu.spana.ingest.parse.html.marks.Tag;
import eu.spana.ingest.parse.html.outline.Box;
import eu.spana.ingest.parse.html.outline.Outline;
import eu.spana.ingest.parse.html.type.PageType;

import org.jspecify.annotations.Nullable;

/// What surrounds the content by its element, role or state.
final class TagRules {
    /// Hidden text as long as this is more often an opened tab or accordion than a menu.
    private static final int MAX_HIDDEN = 200;

    private static final int MAX_CONTROL = 60;

    private final Outline outline;
    private final Places places;
    private final PageType type;

    TagRules(Outline outline, Places places, PageType type) {
        this.outline = outline;
        this.places = places;
        this.type = type;
    }

    /// Rules that hold however large the box is.
    @Nullable String certain(Box box) {
        if (box.has(Tag.DIALOG)) {
            return "dialog";
        }
        if (box.has(Hint.COOKIE) && !box.has(Hint.CONTENT) && !places.isAroundMain(box)) {
            return "cookie-notice";
        }
        if (box.has(Tag.NAVIGATION) && (box.linkDensity() > .4 || proseShare(box) < .2)) {
            return "navigation";
        }
        if (places.isInsideMain(box)) {
            return null;
        }
        if (box.has(Tag.FOOTER)) {
            return "footer";
        }
        return box.has(Tag.HEADER) && box.linkDensity() > .4 ? "header" : null;
    }

    /// Rules for boxes that hold no great part of the page.
    @Nullable String likely(Box box) {
        if (box.has(Tag.FOOTER)) {
            return "footer";
        }
        if (box.has(Tag.HEADER) && !places.isInsideMain(box)) {
            return "header";
        }
        if (box.has(Tag.ASIDE) && box.element().selectFirst("blockquote") == null) {
            return "aside";
        }
        if (box.name().equals("figcaption")) {
            return "caption";
        }
        if (box.has(Tag.HIDDEN) && box.prose() < MAX_HIDDEN) {
            return "hidden";
        }
        if (box.has(Tag.NOSCRIPT)) {
            return "without-scripts";
        }
        return isControl(box) ? "control" : isForm(box) ? "form" : null;
    }

    private boolean isControl(Box box) {
        return (box.has(Tag.BUTTON) || box.has(Tag.LABEL))
                && box.chars() < MAX_CONTROL
                && !places.holdsHeading(box)
                && !isHeading(box);
    }

    /// Whether it is all there is of a heading, such as the button of an accordion.
    private static boolean isHeading(Box box) {
        Box outer = box.parent();
        while (outer != null && outer.chars() == box.chars()) {
            if (outer.has(Tag.HEADING)) {
                return true;
            }
            outer = outer.parent();
        }
        return false;
    }

    private boolean isForm(Box box) {
        double share = (double) box.chars() / Math.max(1, outline.root().chars());
        return box.has(Tag.FORM) && type != PageType.FORUM && proseShare(box) < .1 && share < .2;
    }

    private double proseShare(Box box) {
        return (double) box.prose() / Math.max(1, outline.root().prose());
    }
}
