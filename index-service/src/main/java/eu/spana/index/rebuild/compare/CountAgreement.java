package eu.spana.index.rebuild.compare;

import eu.spana.index.rebuild.state.Comparison.Counts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;

/// Which parts of two indices have agreed on their number of documents. While documents change, the
/// wholes may never agree at one moment; but they change in few parts at a time, so each part soon
/// does. One that lacks a document does not.
final class CountAgreement {
    /// Once may be chance: one document lost, and another one on its way.
    private static final int ENOUGH = 2;

    private static final Counts NONE = new Counts(0, 0);

    private final Map<Long, Integer> agreed = new HashMap<>();

    /// Takes one look at both.
    ///
    /// @return differences, for people, of the parts that did not agree often enough yet
    List<String> differences(SortedMap<Long, Counts> before, SortedMap<Long, Counts> after) {
        TreeSet<Long> parts = new TreeSet<>(before.keySet());
        parts.addAll(after.keySet());
        List<String> differences = new ArrayList<>();
        for (Long part : parts) {
            Counts old = before.getOrDefault(part, NONE);
            Counts made = after.getOrDefault(part, NONE);
            if (old.equals(made)) {
                agreed.merge(part, 1, Integer::sum);
            }
            if (agreed.getOrDefault(part, 0) < ENOUGH) {
                differences.add(difference(part, old, made));
            }
        }
        return differences;
    }

    private static String difference(Long part, Counts old, Counts made) {
        return "Of versions from %d on, the old index has %d documents and %d removed, the new one %d and %d"
                .formatted(part, old.live(), old.removed(), made.live(), made.removed());
    }
}
