package eu.spana.index.consume.settle;

import eu.spana.index.deadletter.Fault;
import eu.spana.index.write.IndexOutcome;

/// Decides what follows from an outcome; nothing else does. A document is buried for its own faults
/// only.
public final class OutcomePolicy {
    private static final String STAGE = "write";

    /// After so many unclear answers a document is sent alone; a guess.
    private static final int DOUBTS_TOGETHER = 3;

    /// After so many it is buried, unless the others fare no better; a guess.
    private static final int DOUBTS_IN_ALL = 6;

    private OutcomePolicy() {}

    public static Step after(IndexOutcome outcome) {
        return switch (outcome) {
            case IndexOutcome.Stored stored -> new Step.Resolve(true);
            case IndexOutcome.Stale stale -> new Step.Resolve(false);
            case IndexOutcome.Retryable later -> new Step.Retry(later.errorType());
            case IndexOutcome.Refused all -> new Step.HoldBack(all.errorType(), all.retryAfter());
            case IndexOutcome.Unclear unclear ->
                    new Step.Doubt(fault(unclear.errorType(), unclear.reason()));
            case IndexOutcome.Rejected rejected ->
                    new Step.Bury(fault(rejected.errorType(), rejected.reason()));
            case IndexOutcome.Blocked blocked ->
                    new Step.Stop(blocked.errorType() + ": " + blocked.reason());
        };
    }

    /// Whether it must not spoil the answer of others.
    static boolean isSentAlone(Candidates candidates) {
        return candidates.doubts() >= DOUBTS_TOGETHER;
    }

    /// Whether no other cause is left than the document: it was alone, again and again, and others
    /// were taken meanwhile.
    static boolean isBeyondDoubt(Candidates candidates, long takenByIndex) {
        return candidates.doubts() >= DOUBTS_IN_ALL && candidates.isOutdoneBy(takenByIndex);
    }

    private static Fault fault(String errorType, String reason) {
        return new Fault(STAGE, errorType, reason);
    }
}
