package eu.spana.index.rebuild;

import eu.spana.document.IndexName;
import eu.spana.index.log.EventLog;
import eu.spana.index.problem.Problem;
import eu.spana.index.problem.RequestRefused;
import eu.spana.index.rebuild.state.Rebuild;
import eu.spana.index.rebuild.state.RebuildState;
import eu.spana.index.rebuild.state.RebuildStore;
import eu.spana.index.rebuild.state.StoredRebuild;
import eu.spana.index.schema.SchemaInstaller;
import eu.spana.index.schema.SchemaState;
import eu.spana.index.schema.SideIndices;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

/// Starts rebuilds, one at a time: two requests that meet want the same number, and only one of
/// them gets it.
@Component
final class RebuildStart {
    private final RebuildStore store;
    private final SchemaInstaller schema;
    private final EventLog log;
    private final Clock clock;

    RebuildStart(RebuildStore store, SchemaInstaller schema, EventLog log, Clock clock) {
        this.store = store;
        this.schema = schema;
        this.log = log;
        this.clock = clock;
    }

    Rebuild start(RebuildRequest request) {
        requireSchema(request);
        requireWholeLog();
        List<StoredRebuild> before = store.all().orElseThrow(Rebuilds::unavailable);
        requireNoneOpen(before);
        Instant now = clock.instant();
        Rebuild rebuild =
                Rebuild.of(
                        before.isEmpty() ? 1 : before.getFirst().rebuild().number() + 1,
                        new Rebuild.Plan(
                                SideIndices.schemaVersion(),
                                active(),
                                SideIndices.nameOfNew(now),
                                request.swapsItself(),
                                request.acceptsDifferences(),
                                now));
        switch (store.create(rebuild)) {
            case WRITTEN -> removeRemains(before, now);
            case CONFLICT ->
                    throw new RequestRefused(Problem.CONFLICT, "Another rebuild just began.");
            case UNAVAILABLE -> throw Rebuilds.unavailable();
        }
        return rebuild;
    }

    /// During an update of this service instances of both versions answer; callers can say which
    /// schema they mean.
    private static void requireSchema(RebuildRequest request) {
        int own = SideIndices.schemaVersion();
        if (request.schema().orElse(own) != own) {
            throw new RequestRefused(
                    Problem.OTHER_SCHEMA,
                    "This instance makes indices of schema %d.".formatted(own));
        }
    }

    private void requireWholeLog() {
        List<String> cut = log.withoutBeginning().orElseThrow(Rebuilds::unavailable);
        if (!cut.isEmpty()) {
            throw new RequestRefused(
                    Problem.REPLAY_IMPOSSIBLE,
                    "Not compacted, and without their beginning: %s. %s"
                            .formatted(
                                    String.join(", ", cut),
                                    "An index made from them would lack documents."));
        }
    }

    private static void requireNoneOpen(List<StoredRebuild> rebuilds) {
        rebuilds.stream()
                .map(StoredRebuild::rebuild)
                .filter(rebuild -> rebuild.state().isOpen())
                .findFirst()
                .ifPresent(open -> {
                    throw new RequestRefused(Problem.CONFLICT, inTheWay(open));
                });
    }

    private static String inTheWay(Rebuild open) {
        String kept =
                open.state() == RebuildState.SWAPPED || open.state() == RebuildState.ROLLED_BACK
                        ? " and keeps an index for the way back. Retire it first."
                        : ".";
        return "Rebuild %d is %s%s".formatted(open.number(), open.state().kebabName(), kept);
    }

    private IndexName active() {
        return switch (schema.look(log.identity().orElseThrow(Rebuilds::unavailable))) {
            case SchemaState.Present present -> present.index();
            case SchemaState.Outdated outdated -> outdated.index();
            case SchemaState.Incomplete incomplete -> incomplete.index();
            case SchemaState.Unreachable away -> throw Rebuilds.unavailable();
            case SchemaState.Unfit unfit ->
                    throw new RequestRefused(Problem.CONFLICT, unfit.reason() + ".");
        };
    }

    /// What failed before was kept to be looked at until now.
    private void removeRemains(List<StoredRebuild> before, Instant now) {
        before.stream()
                .filter(stored -> stored.rebuild().state() == RebuildState.FAILED)
                .forEach(stored -> remove(stored, now));
    }

    private void remove(StoredRebuild failed, Instant now) {
        Rebuild rebuild = failed.rebuild();
        store.replace(failed, rebuild.removing(rebuild.target(), RebuildState.RETIRING, now));
    }
}
