package eu.spana.index.rebuild.state;

import eu.spana.document.IndexName;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// One rebuild, as all instances know it.
///
/// @param number counts from 1
/// @param plan what was asked for
/// @param targetUuid once the target is there; another index under its name is not ours
/// @param removing the index that is being removed, or was
/// @param since when the state was entered
/// @param driver the instance that works on it
/// @param reason why it failed, or what it waits for
public record Rebuild(
        long number,
        RebuildState state,
        Plan plan,
        Instant since,
        @Nullable String targetUuid,
        @Nullable IndexName removing,
        @Nullable String driver,
        Progress progress,
        @Nullable Comparison comparison,
        @Nullable String reason) {

    /// What was asked for.
    ///
    /// @param schemaVersion of the new index; instances of another schema leave it alone
    /// @param source that searches read when it was started
    /// @param target that is filled
    /// @param swapsItself whether nobody has to ask for the swap
    /// @param acceptsDifferences whether the swap goes on whatever the comparison says
    public record Plan(
            int schemaVersion,
            IndexName source,
            IndexName target,
            boolean swapsItself,
            boolean acceptsDifferences,
            Instant startedAt) {

        Plan swappingItself() {
            return new Plan(schemaVersion, source, target, true, acceptsDifferences, startedAt);
        }
    }

    public static Rebuild of(long number, Plan plan) {
        return new Rebuild(
                number,
                RebuildState.FILLING,
                plan,
                plan.startedAt(),
                null,
                null,
                null,
                Progress.none(plan.startedAt()),
                null,
                null);
    }

    /// In its next state, which any instance may work on.
    public Rebuild in(RebuildState next, Instant now) {
        return new Rebuild(
                number, next, plan, now, targetUuid, removing, null, progress, comparison, null);
    }

    public Rebuild failed(String why, Instant now) {
        return new Rebuild(
                number,
                RebuildState.FAILED,
                plan,
                now,
                targetUuid,
                removing,
                null,
                progress,
                comparison,
                why);
    }

    public Rebuild removing(IndexName index, RebuildState next, Instant now) {
        return new Rebuild(
                number, next, plan, now, targetUuid, index, null, progress, comparison, null);
    }

    public Rebuild swappingItself() {
        return new Rebuild(
                number,
                state,
                plan.swappingItself(),
                since,
                targetUuid,
                removing,
                driver,
                progress,
                comparison,
                reason);
    }

    public Rebuild withTarget(String uuid) {
        return new Rebuild(
                number, state, plan, since, uuid, removing, driver, progress, comparison, reason);
    }

    public Rebuild drivenBy(String instance) {
        return new Rebuild(
                number,
                state,
                plan,
                since,
                targetUuid,
                removing,
                instance,
                progress,
                comparison,
                reason);
    }

    public Rebuild with(Progress measured) {
        return new Rebuild(
                number,
                state,
                plan,
                since,
                targetUuid,
                removing,
                driver,
                measured,
                comparison,
                reason);
    }

    public Rebuild with(Comparison made) {
        return new Rebuild(
                number, state, plan, since, targetUuid, removing, driver, progress, made, reason);
    }

    public Rebuild waitingFor(@Nullable String what) {
        return new Rebuild(
                number,
                state,
                plan,
                since,
                targetUuid,
                removing,
                driver,
                progress,
                comparison,
                what);
    }

    public boolean isFilling() {
        return state == RebuildState.FILLING;
    }

    public IndexName source() {
        return plan.source();
    }

    public IndexName target() {
        return plan.target();
    }
}
