package eu.spana.index.rebuild.state;

import java.util.List;

/// What holding the new index against the old one came to.
///
/// @param sampled documents whose versions were held against each other
/// @param rounds how often both were looked at until they agreed, or patience ended
/// @param differences for people; empty where there are none
public record Comparison(
        Counts source, Counts target, int sampled, int rounds, List<String> differences) {

    /// Documents in an index.
    public record Counts(long live, long removed) {

        public Counts plus(Counts more) {
            return new Counts(live + more.live, removed + more.removed);
        }

        public long all() {
            return live + removed;
        }
    }

    public Comparison {
        differences = List.copyOf(differences);
    }
}
