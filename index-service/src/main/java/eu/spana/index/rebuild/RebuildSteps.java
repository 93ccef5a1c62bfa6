package eu.spana.index.rebuild;

import eu.spana.document.IndexName;
import eu.spana.index.log.EventLog;
import eu.spana.index.log.FeedProgress;
import eu.spana.index.log.LogIdentity;
import eu.spana.index.rebuild.state.Progress;
import eu.spana.index.rebuild.state.Rebuild;
import eu.spana.index.rebuild.state.RebuildState;
import eu.spana.index.schema.AliasSwap;
import eu.spana.index.schema.Attempt;
import eu.spana.index.schema.SchemaState;
import eu.spana.index.schema.SideIndices;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Optional;

/// Does what the state of a rebuild asks for, and says what it is afterwards. A step that could not
/// be taken yet leaves it as it was.
@Component
final class RebuildSteps {
    private final EventLog log;
    private final SideIndices indices;
    private final AliasSwap aliases;
    private final Readiness readiness;
    private final RebuildProperties properties;
    private final Clock clock;

    RebuildSteps(
            EventLog log,
            SideIndices indices,
            AliasSwap aliases,
            Readiness readiness,
            RebuildProperties properties,
            Clock clock) {
        this.log = log;
        this.indices = indices;
        this.aliases = aliases;
        this.readiness = readiness;
        this.properties = properties;
        this.clock = clock;
    }

    Rebuild next(Rebuild rebuild) {
        Optional<LogIdentity> source = log.identity();
        if (source.isEmpty()) {
            return rebuild.waitingFor("Kafka does not answer");
        }
        return switch (rebuild.state()) {
            case FILLING -> fill(rebuild, source.get());
            case COMPARING -> readiness.examine(rebuild, source.get());
            case SWAPPING -> swap(rebuild);
            case ROLLING_BACK -> rollBack(rebuild);
            case RETIRING -> remove(rebuild, RebuildState.RETIRED, source.get());
            case CANCELLING -> remove(rebuild, RebuildState.CANCELLED, source.get());
            case READY, SWAPPED, ROLLED_BACK, RETIRED, CANCELLED, FAILED -> rebuild;
        };
    }

    private Rebuild fill(Rebuild rebuild, LogIdentity source) {
        if (rebuild.targetUuid() == null) {
            return create(rebuild, source);
        }
        return switch (indices.look(rebuild.target(), source)) {
            case SchemaState.Present there when there.uuid().equals(rebuild.targetUuid()) ->
                    measured(rebuild, there);
            case SchemaState.Present other ->
                    failed(rebuild, "The index %s was replaced".formatted(other.index()));
            case SchemaState.Incomplete lacking ->
                    failed(rebuild, "The index %s was changed".formatted(lacking.index()));
            case SchemaState.Outdated outdated -> failed(rebuild, outdated.reason());
            case SchemaState.Unfit unfit -> failed(rebuild, unfit.reason());
            case SchemaState.Unreachable away -> rebuild.waitingFor(away.reason());
        };
    }

    private Rebuild create(Rebuild rebuild, LogIdentity source) {
        return switch (indices.create(rebuild.target(), source)) {
            case Attempt.Done made ->
                    indices.look(rebuild.target(), source) instanceof SchemaState.Present there
                            ? rebuild.withTarget(there.uuid()).waitingFor(null)
                            : rebuild;
            case Attempt.Later later -> rebuild.waitingFor(later.reason());
            case Attempt.Refused refused -> failed(rebuild, refused.reason());
        };
    }

    private Rebuild measured(Rebuild rebuild, SchemaState.Present target) {
        Optional<FeedProgress> progress = log.progress(target.feed(false));
        if (progress.isEmpty()) {
            return rebuild.waitingFor("Kafka does not answer");
        }
        Progress now = rebuild.progress().next(progress.get(), clock.instant());
        Rebuild measured = rebuild.with(now).waitingFor(null);
        boolean hasBegun = now.done() > 0 || now.total() == 0;
        return hasBegun && now.largestLag() <= properties.largestLag()
                ? measured.in(RebuildState.COMPARING, clock.instant())
                : measured;
    }

    private Rebuild swap(Rebuild rebuild) {
        return switch (aliases.move(rebuild.source(), rebuild.target())) {
            case Attempt.Done moved -> rebuild.in(RebuildState.SWAPPED, clock.instant());
            case Attempt.Later later -> rebuild.waitingFor(later.reason());
            case Attempt.Refused refused -> failed(rebuild, refused.reason());
        };
    }

    private Rebuild rollBack(Rebuild rebuild) {
        return switch (aliases.move(rebuild.target(), rebuild.source())) {
            case Attempt.Done moved -> rebuild.in(RebuildState.ROLLED_BACK, clock.instant());
            case Attempt.Later later -> rebuild.waitingFor(later.reason());
            case Attempt.Refused refused ->
                    rebuild.in(RebuildState.SWAPPED, clock.instant()).waitingFor(refused.reason());
        };
    }

    /// Its consumer group goes first, which the log refuses while any instance still feeds it.
    private Rebuild remove(Rebuild rebuild, RebuildState after, LogIdentity source) {
        IndexName index = rebuild.removing();
        if (index == null) {
            return rebuild.in(after, clock.instant());
        }
        if (indices.look(index, source) instanceof SchemaState.Present there
                && !log.forget(there.feed(false))) {
            return rebuild.waitingFor("Not all instances have let go of " + index);
        }
        return switch (indices.remove(index)) {
            case Attempt.Done gone -> rebuild.in(after, clock.instant());
            case Attempt.Later later -> rebuild.waitingFor(later.reason());
            case Attempt.Refused refused -> failed(rebuild, refused.reason());
        };
    }

    private Rebuild failed(Rebuild rebuild, String why) {
        return rebuild.failed(why, clock.instant());
    }
}
