package eu.spana.ingest.parse.html.content;

import eu.spana.ingest.parse.html.outline.Box;
import eu.spana.ingest.parse.html.rules.Selection;

import java.util.List;

/// Chooses the candidate with which the others agree most: agreement of two is the F1 of the prose
/// that they hold.
final class Agreement {
    private Agreement() {}

    static Candidate of(List<Candidate> candidates, Selection selection) {
        Candidate best = candidates.getFirst();
        double most = -1;
        for (Candidate one : candidates) {
            double sum = 0;
            for (Candidate other : candidates) {
                sum += other.weight() * agreement(one.box(), other.box(), selection);
            }
            if (sum > most) {
                most = sum;
                best = one;
            }
        }
        return best;
    }

    private static double agreement(Box one, Box other, Selection selection) {
        int first = Math.max(one.firstBlock(), other.firstBlock());
        int end = Math.min(one.endBlock(), other.endBlock());
        double all = selection.prose(one) + selection.prose(other);
        return first >= end || all == 0 ? 0 : 2 * selection.prose(first, end) / all;
    }
}
