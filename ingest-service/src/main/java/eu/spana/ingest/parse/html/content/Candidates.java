package eu.spana.ingest.parse.html.content;

import eu.spana.ingest.parse.html.marks.Hint;
import eu.spana.ingest.parse.html.marks.Tag;
import eu.spana.ingest.parse.html.outline.Box;
import eu.spana.ingest.parse.html.outline.Outline;
import eu.spana.ingest.parse.html.rules.Selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/// Boxes that may hold the main content, each found in its own way.
final class Candidates {
    private final Outline outline;
    private final Selection selection;

    Candidates(Outline outline, Selection selection) {
        this.outline = outline;
        this.selection = selection;
    }

    /// The weights were tried on the open pages of known content.
    List<Candidate> all() {
        List<Candidate> found = new ArrayList<>();
        richest(box -> box.has(Tag.BODY_TEXT)).ifPresent(add(found, "item-property", 1.5));
        richest(box -> box.has(Tag.ARTICLE)).ifPresent(add(found, "article", 1));
        main().ifPresent(add(found, "main", .6));
        richest(Candidates::isNamedContent).ifPresent(add(found, "named", .5));
        dense().ifPresent(add(found, "dense", 1));
        found.add(new Candidate("dominant", dominant(.8), .7));
        found.add(new Candidate("half", dominant(.5), .7));
        return found;
    }

    /// What the page marks as its main part.
    Optional<Box> main() {
        return richest(box -> box.has(Tag.MAIN));
    }

    private static java.util.function.Consumer<Box> add(
            List<Candidate> found, String name, double weight) {
        return box -> found.add(new Candidate(name, box, weight));
    }

    private static boolean isNamedContent(Box box) {
        boolean isFrame = box.name().equals("body") || box.name().equals("html");
        return box.has(Hint.CONTENT) && !isFrame;
    }

    /// The box with most prose; of boxes with the same the innermost.
    private Optional<Box> richest(Predicate<Box> mark) {
        return best(box -> mark.test(box) ? selection.prose(box) : 0);
    }

    private Optional<Box> dense() {
        return best(new DensityScores(selection)::of);
    }

    private Optional<Box> best(ToDoubleFunction<Box> score) {
        Box best = null;
        double most = 0;
        for (Box box : outline.boxes()) {
            double points = score.applyAsDouble(box);
            if (points > 0 && points >= most) {
                most = points;
                best = box;
            }
        }
        return Optional.ofNullable(best);
    }

    /// The innermost box that holds at least this share of the prose.
    private Box dominant(double share) {
        double least = share * selection.prose(outline.root());
        Box best = outline.root();
        for (Box box : outline.boxes()) {
            if (selection.prose(box) >= least && box.depth() > best.depth()) {
                best = box;
            }
        }
        return best;
    }
}
