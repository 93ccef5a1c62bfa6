package eu.spana.ingest.parse.html.content;

import eu.spana.ingest.parse.html.outline.Box;
import eu.spana.ingest.parse.html.outline.Outline;
import eu.spana.ingest.parse.html.rules.Selection;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Finds the boxes beside the content that are of its kind, same element and same class: sections
/// of an article that stand each in a box of its own.
final class SameKind {
    /// Boxes of one kind stand side by side in a box this far above.
    private static final int LEVELS = 3;

    /// A box with less prose or more links is a teaser of the same kind.
    private static final int MIN_PROSE = 100;

    private static final double MAX_LINKS = 0.2;

    private SameKind() {}

    static List<Box> beside(Box content, Outline outline, Selection selection) {
        List<Box> found = new ArrayList<>();
        Box inner = content;
        for (int level = 0; level < LEVELS && inner != null; level++) {
            Box own = inner;
            if (own.like() > 1 && !own.element().className().isBlank()) {
                outline.boxes().stream()
                        .filter(box -> isOfKind(box, own))
                        .filter(box -> selection.prose(box) > MIN_PROSE)
                        .filter(box -> selection.linkDensity(box) < MAX_LINKS)
                        .forEach(found::add);
            }
            inner = own.parent();
        }
        return found;
    }

    private static boolean isOfKind(Box box, Box own) {
        return box != own
                && isSame(box.parent(), own.parent())
                && box.name().equals(own.name())
                && box.element().className().equals(own.element().className());
    }

    private static boolean isSame(@Nullable Box one, @Nullable Box other) {
        return one != null && one == other;
    }
}
