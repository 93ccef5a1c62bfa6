package eu.spana.index.rebuild;

import com.fasterxml.jackson.annotation.JsonInclude;

import eu.spana.index.rebuild.state.Comparison;
import eu.spana.index.rebuild.state.Progress;
import eu.spana.index.rebuild.state.Rebuild;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.OptionalLong;

/// A rebuild as callers see it.
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record RebuildReport(
        String id,
        String state,
        int schema,
        String source,
        String target,
        String swap,
        String differences,
        Instant startedAt,
        Instant stateSince,
        ProgressReport progress,
        @Nullable Comparison comparison,
        @Nullable String reason) {

    /// @param recordsDone records of the log, counted in offsets, some of which compaction emptied
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record ProgressReport(
            long recordsDone, long recordsTotal, long recordsPerSecond, OptionalLong secondsLeft) {

        static ProgressReport of(Progress progress, boolean isFilling) {
            return new ProgressReport(
                    progress.done(),
                    progress.total(),
                    Math.round(progress.perSecond()),
                    isFilling ? progress.remainingSeconds() : OptionalLong.empty());
        }
    }

    static RebuildReport of(Rebuild rebuild) {
        return new RebuildReport(
                Long.toString(rebuild.number()),
                rebuild.state().kebabName(),
                rebuild.plan().schemaVersion(),
                rebuild.source().value(),
                rebuild.target().value(),
                rebuild.plan().swapsItself() ? "automatic" : "manual",
                rebuild.plan().acceptsDifferences() ? "accept" : "fail",
                rebuild.plan().startedAt(),
                rebuild.since(),
                ProgressReport.of(rebuild.progress(), rebuild.isFilling()),
                rebuild.comparison(),
                rebuild.reason());
    }
}
