package eu.spana.index.rebuild.compare;

import eu.spana.index.rebuild.state.Comparison;
import eu.spana.index.rebuild.state.Comparison.Counts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/// Holds two indices against each other that both go on to follow the log. Documents accepted
/// before the run began are counted. The version of a document in the sample differs only until
/// both have come to the newer of the two that were seen, which the log carries to either; what an
/// index lost never comes.
public final class ComparisonRun {
    /// Enough for people to see what kind they are.
    private static final int MOST_NAMED = 10;

    /// Of the counts. Few enough to be cheap, enough for most of them to be still; a guess.
    private static final int PARTS = 1000;

    /// Any; the same in both indices.
    private static final int SEED = 20260502;

    private final IndexContents source;
    private final IndexContents target;
    private final boolean bothWays;
    private final long newest;

    /// The newest version seen of each document in the sample that not both have come to yet.
    private final Map<String, Long> goals = new HashMap<>();

    private final CountAgreement agreement = new CountAgreement();
    private long width = 1;
    private int sampled;
    private int rounds;

    ComparisonRun(IndexContents source, IndexContents target, boolean bothWays, long newest) {
        this.source = source;
        this.target = target;
        this.bothWays = bothWays;
        this.newest = newest;
    }

    /// How both compare by now; absent when Elasticsearch did not answer every question.
    public Optional<Comparison> look() {
        try {
            source.refresh();
            target.refresh();
            if (rounds == 0) {
                takeSample();
                width = 1 + (newest - source.lowestVersion(newest)) / PARTS;
            }
            SortedMap<Long, Counts> before = source.counts(newest, width);
            SortedMap<Long, Counts> after = target.counts(newest, width);
            List<String> differences = new ArrayList<>(differences(before, after));
            differences.addAll(differingVersions());
            rounds++;
            return Optional.of(
                    new Comparison(sum(before), sum(after), sampled, rounds, differences));
        } catch (NotAnswered e) {
            return Optional.empty();
        }
    }

    private void takeSample() throws NotAnswered {
        Map<String, Long> drawn = source.sample(SEED);
        if (bothWays) {
            target.sample(SEED).forEach((id, version) -> drawn.merge(id, version, Math::max));
            source.versions(drawn.keySet()).forEach((id, v) -> drawn.merge(id, v, Math::max));
            target.versions(drawn.keySet()).forEach((id, v) -> drawn.merge(id, v, Math::max));
        }
        goals.putAll(drawn);
        sampled = drawn.size();
    }

    private List<String> differences(
            SortedMap<Long, Counts> before, SortedMap<Long, Counts> after) {
        if (bothWays) {
            return agreement.differences(before, after).stream().limit(MOST_NAMED).toList();
        }
        long old = sum(before).all();
        long made = sum(after).all();
        return made >= old
                ? List.of()
                : List.of("The old index has %d documents, the new one %d".formatted(old, made));
    }

    private static Counts sum(SortedMap<Long, Counts> parts) {
        return parts.values().stream().reduce(new Counts(0, 0), Counts::plus);
    }

    private List<String> differingVersions() throws NotAnswered {
        Map<String, Long> left = bothWays ? source.versions(goals.keySet()) : goals;
        Map<String, Long> right = target.versions(goals.keySet());
        List<String> differing =
                goals.keySet().stream()
                        .filter(id -> !isReached(id, left) || !isReached(id, right))
                        .sorted()
                        .toList();
        goals.keySet().retainAll(Set.copyOf(differing));
        return differing.stream()
                .limit(MOST_NAMED)
                .map(id ->
                        "%s has version %s in the old index and %s in the new one"
                                .formatted(id, version(id, left), version(id, right)))
                .toList();
    }

    private boolean isReached(String id, Map<String, Long> versions) {
        return versions.getOrDefault(id, -1L) >= goals.getOrDefault(id, 0L);
    }

    private static String version(String id, Map<String, Long> versions) {
        Long version = versions.get(id);
        return version == null ? "none" : version.toString();
    }
}
