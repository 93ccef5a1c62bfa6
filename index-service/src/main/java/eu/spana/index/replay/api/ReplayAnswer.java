package eu.spana.index.replay.api;

import com.fasterxml.jackson.annotation.JsonInclude;

import eu.spana.index.deadletter.LetterId;
import eu.spana.index.replay.ReplayOutcome;

import org.jspecify.annotations.Nullable;

/// What became of one letter that was sent again.
///
/// @param outcome `stored`, `stale`, `rejected`, `later`, `unknown` or `event-gone`
/// @param attempts of a letter that is back: how often it has failed by now
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReplayAnswer(
        String id,
        String outcome,
        @Nullable String stage,
        @Nullable String errorType,
        @Nullable String reason,
        @Nullable Integer attempts) {

    static ReplayAnswer of(LetterId id, ReplayOutcome outcome) {
        return switch (outcome) {
            case ReplayOutcome.Stored stored -> bare(id, "stored");
            case ReplayOutcome.Stale stale -> bare(id, "stale");
            case ReplayOutcome.Later later -> bare(id, "later");
            case ReplayOutcome.Unknown unknown -> bare(id, "unknown");
            case ReplayOutcome.EventGone gone -> bare(id, "event-gone");
            case ReplayOutcome.Rejected rejected ->
                    new ReplayAnswer(
                            id.toString(),
                            "rejected",
                            rejected.fault().stage(),
                            rejected.fault().errorType(),
                            rejected.fault().reason(),
                            rejected.attempts());
        };
    }

    private static ReplayAnswer bare(LetterId id, String outcome) {
        return new ReplayAnswer(id.toString(), outcome, null, null, null, null);
    }
}
