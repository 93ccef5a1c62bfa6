package eu.spana.index.rebuild;

import eu.spana.index.log.LogIdentity;
import eu.spana.index.rebuild.compare.ComparisonRun;
import eu.spana.index.rebuild.compare.IndexComparison;
import eu.spana.index.rebuild.state.Comparison;
import eu.spana.index.rebuild.state.Rebuild;
import eu.spana.index.rebuild.state.RebuildState;
import eu.spana.index.schema.Attempt;
import eu.spana.index.schema.SchemaState;
import eu.spana.index.schema.SideIndices;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Decides whether a filled index may take the place of the old one: it has the settings of an
/// index that is read, as many copies, and the same documents. What still moves through the log is
/// given some time to arrive in both.
@Component
final class Readiness {
    private final SideIndices indices;
    private final IndexComparison comparisons;
    private final RebuildProperties properties;
    private final Clock clock;

    /// Begun by this instance. Another one that takes over begins anew.
    private final Map<Long, ComparisonRun> runs = new ConcurrentHashMap<>();

    Readiness(
            SideIndices indices,
            IndexComparison comparisons,
            RebuildProperties properties,
            Clock clock) {
        this.indices = indices;
        this.comparisons = comparisons;
        this.properties = properties;
        this.clock = clock;
    }

    Rebuild examine(Rebuild rebuild, LogIdentity log) {
        return switch (finished(rebuild)) {
            case Attempt.Later later -> rebuild.waitingFor(later.reason());
            case Attempt.Refused refused -> rebuild.failed(refused.reason(), clock.instant());
            case Attempt.Done finished when !isHealthy(rebuild) ->
                    rebuild.waitingFor("The copies of %s".formatted(rebuild.target()));
            case Attempt.Done finished -> compare(rebuild, log);
        };
    }

    /// Before the first look only: Elasticsearch examines the whole index definition each time.
    private Attempt finished(Rebuild rebuild) {
        return runs.containsKey(rebuild.number())
                ? new Attempt.Done()
                : indices.finish(rebuild.target());
    }

    private boolean isHealthy(Rebuild rebuild) {
        return indices.isAsHealthyAs(rebuild.source(), rebuild.target());
    }

    private Rebuild compare(Rebuild rebuild, LogIdentity log) {
        ComparisonRun run = runs.computeIfAbsent(rebuild.number(), number -> begin(rebuild, log));
        Optional<Comparison> result = run.look();
        if (result.isEmpty()) {
            return rebuild.waitingFor("Elasticsearch does not answer");
        }
        Comparison comparison = result.get();
        Rebuild compared = rebuild.with(comparison).waitingFor(null);
        if (comparison.differences().isEmpty()) {
            return passed(compared);
        }
        return comparison.rounds() < properties.rounds() ? compared : differing(compared);
    }

    /// An old index that nothing is written to any more lacks what came since.
    private ComparisonRun begin(Rebuild rebuild, LogIdentity log) {
        boolean isFed = indices.look(rebuild.source(), log) instanceof SchemaState.Present;
        return comparisons.of(rebuild.source(), rebuild.target(), isFed, properties.sample());
    }

    private Rebuild differing(Rebuild rebuild) {
        Comparison comparison = rebuild.comparison();
        return rebuild.plan().acceptsDifferences() || comparison == null
                ? passed(rebuild)
                : ended(rebuild)
                        .failed(String.join("; ", comparison.differences()), clock.instant());
    }

    private Rebuild passed(Rebuild rebuild) {
        return ended(rebuild)
                .in(
                        rebuild.plan().swapsItself() ? RebuildState.SWAPPING : RebuildState.READY,
                        clock.instant());
    }

    private Rebuild ended(Rebuild rebuild) {
        runs.remove(rebuild.number());
        return rebuild;
    }
}
