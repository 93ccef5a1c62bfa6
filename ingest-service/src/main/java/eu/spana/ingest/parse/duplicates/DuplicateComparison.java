package eu.spana.ingest.parse.duplicates;

import eu.spana.ingest.parse.duplicates.Likeness.Contained;
import eu.spana.ingest.parse.duplicates.Likeness.Distinct;
import eu.spana.ingest.parse.duplicates.Likeness.Figures;
import eu.spana.ingest.parse.duplicates.Likeness.Identical;
import eu.spana.ingest.parse.duplicates.Likeness.NearDuplicate;
import eu.spana.ingest.parse.enrich.Fingerprint;

/// Compares two texts, the cheapest question first: their signatures, then all their shingles, then
/// the paragraphs that they have in common. Symmetric.
public final class DuplicateComparison {
    /// Less of the shorter text in common, by the signatures, is not worth a closer look: an
    /// estimate of .3 is wrong by .2 once in a thousand times.
    private static final double WORTH_A_LOOK = 0.3;

    /// Shingles shared by two texts of one origin; a changed word breaks five of them.
    private static final double SAME = 0.8;

    /// Enough in common to look for the paragraphs that make it up.
    private static final double RELATED = 0.5;

    /// Unchanged in one piece.
    private static final double SAME_RUN = 0.5;

    /// Shorter by more, it is a part of the other and not a copy.
    private static final double SAME_LENGTH = 0.7;

    /// A shorter text is found in too many others.
    private static final int FEWEST_CONTAINED = 40;

    private DuplicateComparison() {}

    public static Likeness compare(ComparedText one, ComparedText other) {
        double estimate = Fingerprint.similarity(one.signature(), other.signature());
        LongList shorter = shorter(one, other);
        double lengths = ratio(one, other);
        if (estimate * (1 + 1 / lengths) / (1 + estimate) < WORTH_A_LOOK) {
            return new Distinct(new Figures(estimate, 0, 0, 0));
        }
        int shared = one.shingles().sharedWith(other.shingles());
        int all = one.shingles().size() + other.shingles().size() - shared;
        double containment = shared / (double) Math.max(1, shorter.size());
        double resemblance = shared / (double) Math.max(1, all);
        if (containment < RELATED
                || Identifiers.tellApart(one.identifiers(), other.identifiers())) {
            return new Distinct(new Figures(estimate, resemblance, containment, 0));
        }
        double run = CommonRun.share(one.paragraphs(), other.paragraphs());
        return judge(one, other, new Figures(estimate, resemblance, containment, run));
    }

    private static Likeness judge(ComparedText one, ComparedText other, Figures figures) {
        if (figures.containment() < SAME && figures.commonRun() < SAME_RUN) {
            return new Distinct(figures);
        }
        if (one.words() == other.words() && figures.containment() >= SAME) {
            return new Identical(figures);
        }
        if (ratio(one, other) >= SAME_LENGTH) {
            return new NearDuplicate(figures);
        }
        return shorter(one, other).size() < FEWEST_CONTAINED
                ? new Distinct(figures)
                : new Contained(figures, one.shingles().size() < other.shingles().size());
    }

    private static LongList shorter(ComparedText one, ComparedText other) {
        return one.shingles().size() <= other.shingles().size() ? one.shingles() : other.shingles();
    }

    private static double ratio(ComparedText one, ComparedText other) {
        int longer = Math.max(one.shingles().size(), other.shingles().size());
        return Math.max(1, shorter(one, other).size()) / (double) Math.max(1, longer);
    }
}
