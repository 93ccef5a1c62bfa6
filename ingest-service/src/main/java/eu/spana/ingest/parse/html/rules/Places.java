package eu.spana.ingest.parse.html.rules;

import eu.spana.ingest.parse.html.marks.Tag;
import eu.spana.ingest.parse.html.outline.Box;
import eu.spana.ingest.parse.html.outline.Outline;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/// Where boxes stand: around, inside or apart from what a page marks as its main part.
final class Places {
    private final Set<Box> around = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Box> inside = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Box> headed = Collections.newSetFromMap(new IdentityHashMap<>());

    Places(Outline outline) {
        for (Box box : outline.boxes()) {
            Box parent = box.parent();
            if (parent != null && (inside.contains(parent) || isMain(parent))) {
                inside.add(box);
            }
            if (isMain(box) || box.name().equals("h1")) {
                addParents(box, around);
            }
            if (box.has(Tag.HEADING)) {
                addParents(box, headed);
            }
        }
    }

    /// Whether it holds an article, the main part or the main heading of the page.
    boolean isAroundMain(Box box) {
        return around.contains(box);
    }

    boolean isInsideMain(Box box) {
        return inside.contains(box);
    }

    boolean holdsHeading(Box box) {
        return headed.contains(box);
    }

    private static boolean isMain(Box box) {
        return box.has(Tag.ARTICLE) || box.has(Tag.MAIN);
    }

    /// Ends where another box has been before: each box is added once.
    private static void addParents(Box box, Set<Box> boxes) {
        Box parent = box.parent();
        while (parent != null && boxes.add(parent)) {
            parent = parent.parent();
        }
    }
}
