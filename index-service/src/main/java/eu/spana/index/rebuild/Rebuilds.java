package eu.spana.index.rebuild;

import eu.spana.document.IndexName;
import eu.spana.index.log.EventLog;
import eu.spana.index.log.LogIdentity;
import eu.spana.index.problem.Problem;
import eu.spana.index.problem.RequestRefused;
import eu.spana.index.rebuild.state.Rebuild;
import eu.spana.index.rebuild.state.RebuildState;
import eu.spana.index.rebuild.state.RebuildStore;
import eu.spana.index.rebuild.state.StoreOutcome;
import eu.spana.index.rebuild.state.StoredRebuild;
import eu.spana.index.schema.SchemaState;
import eu.spana.index.schema.SideIndices;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;

/// What people ask of rebuilds. Each request is written down, and an instance does it within
/// seconds.
@Component
final class Rebuilds {
    private static final Duration SOON = Duration.ofSeconds(5);

    /// The driver writes once a step, so a second attempt nearly always succeeds.
    private static final int ATTEMPTS = 10;

    private final RebuildStore store;
    private final SideIndices indices;
    private final EventLog log;
    private final Clock clock;

    Rebuilds(RebuildStore store, SideIndices indices, EventLog log, Clock clock) {
        this.store = store;
        this.indices = indices;
        this.log = log;
        this.clock = clock;
    }

    /// The newest first.
    List<Rebuild> all() {
        return store.all().orElseThrow(Rebuilds::unavailable).stream()
                .map(StoredRebuild::rebuild)
                .toList();
    }

    Rebuild one(long number) {
        return stored(number).rebuild();
    }

    /// Makes the new one the index that searches read, once it compares well.
    Rebuild swap(long number) {
        return change(
                number,
                rebuild -> {
                    require(rebuild, RebuildState.READY, RebuildState.ROLLED_BACK);
                    return rebuild.swappingItself().in(RebuildState.COMPARING, clock.instant());
                });
    }

    /// Makes the old one the index that searches read, with all that was written meanwhile.
    Rebuild rollBack(long number) {
        return change(
                number,
                rebuild -> {
                    require(rebuild, RebuildState.SWAPPED);
                    requireFed(rebuild.source());
                    return rebuild.in(RebuildState.ROLLING_BACK, clock.instant());
                });
    }

    /// Ends a rebuild before its swap.
    Rebuild cancel(long number) {
        return change(
                number,
                rebuild -> {
                    require(
                            rebuild,
                            RebuildState.FILLING,
                            RebuildState.COMPARING,
                            RebuildState.READY);
                    return rebuild.removing(
                            rebuild.target(), RebuildState.CANCELLING, clock.instant());
                });
    }

    /// Removes the index that searches do not read.
    Rebuild retire(long number) {
        return change(
                number,
                rebuild -> {
                    require(
                            rebuild,
                            RebuildState.SWAPPED,
                            RebuildState.ROLLED_BACK,
                            RebuildState.FAILED);
                    IndexName unread =
                            rebuild.state() == RebuildState.SWAPPED
                                    ? rebuild.source()
                                    : rebuild.target();
                    return rebuild.removing(unread, RebuildState.RETIRING, clock.instant());
                });
    }

    private Rebuild change(long number, UnaryOperator<Rebuild> change) {
        for (int i = 0; i < ATTEMPTS; i++) {
            StoredRebuild stored = stored(number);
            Rebuild changed = change.apply(stored.rebuild());
            if (store.replace(stored, changed) == StoreOutcome.WRITTEN) {
                return changed;
            }
        }
        throw unavailable();
    }

    private StoredRebuild stored(long number) {
        return store.all().orElseThrow(Rebuilds::unavailable).stream()
                .filter(stored -> stored.rebuild().number() == number)
                .findFirst()
                .orElseThrow(() ->
                        new RequestRefused(
                                Problem.NOT_FOUND, "There is no rebuild %d.".formatted(number)));
    }

    private static void require(Rebuild rebuild, RebuildState... states) {
        if (!List.of(states).contains(rebuild.state())) {
            throw new RequestRefused(
                    Problem.CONFLICT,
                    "Rebuild %d is %s.".formatted(rebuild.number(), rebuild.state().kebabName()));
        }
    }

    private void requireFed(IndexName index) {
        LogIdentity source = log.identity().orElseThrow(Rebuilds::unavailable);
        switch (indices.look(index, source)) {
            case SchemaState.Present fed -> {}
            case SchemaState.Unreachable away -> throw unavailable();
            case SchemaState.Outdated old -> throw notFed(index, old.reason());
            case SchemaState.Unfit unfit -> throw notFed(index, unfit.reason());
            case SchemaState.Incomplete lacking -> throw notFed(index, "It was changed");
        }
    }

    private static RequestRefused notFed(IndexName index, String reason) {
        return new RequestRefused(
                Problem.CONFLICT,
                "This service does not write into %s: %s.".formatted(index, reason));
    }

    static RequestRefused unavailable() {
        return new RequestRefused(Problem.UNAVAILABLE, "Nothing was changed; try again later.")
                .after(SOON);
    }
}
