package eu.spana.ingest.parse.html.metadata.walk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The parts of a page that look like furniture, nested in each other. The part that the headline
/// stands in is none, whatever its name.
public final class Regions {
    /// Outside of all furniture.
    static final int MAIN = 0;

    private final List<Integer> parents = new ArrayList<>(List.of(MAIN));
    private final List<Integer> lengths = new ArrayList<>(List.of(0));
    private final List<Boolean> inComments = new ArrayList<>(List.of(false));
    private final Set<Integer> acquitted = new HashSet<>(Set.of(MAIN));

    /// Share of the text of a page that its article alone can have.
    private static final double DOMINANT_SHARE = 0.4;

    /// @param comments whether readers wrote it: then it is never taken for the article
    int open(int parent, boolean comments) {
        parents.add(parent);
        lengths.add(0);
        inComments.add(comments || inComments.get(parent));
        return parents.size() - 1;
    }

    void count(int region, int characters) {
        for (int at = region; at != MAIN; at = parents.get(at)) {
            lengths.set(at, lengths.get(at) + characters);
        }
        lengths.set(MAIN, lengths.getFirst() + characters);
    }

    /// Themes wrap whole pages into what is named like furniture.
    void acquitDominant() {
        for (int at = 1; at < parents.size(); at++) {
            if (!inComments.get(at) && lengths.get(at) > lengths.getFirst() * DOMINANT_SHARE) {
                acquitted.add(at);
            }
        }
    }

    public boolean isComment(int region) {
        return inComments.get(region);
    }

    int parentOf(int region) {
        return parents.get(region);
    }

    public void acquit(int region) {
        for (int at = region; at != MAIN; at = parents.get(at)) {
            acquitted.add(at);
        }
    }

    public boolean isFurniture(int region) {
        for (int at = region; at != MAIN; at = parents.get(at)) {
            if (!acquitted.contains(at)) {
                return true;
            }
        }
        return false;
    }
}
