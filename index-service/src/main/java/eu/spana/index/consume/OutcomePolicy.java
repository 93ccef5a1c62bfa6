package eu.spana.index.consume;

import eu.spana.index.deadletter.Fault;
import eu.spana.index.write.IndexOutcome;

/// Decides what follows from an outcome; nothing else does. A document is buried for its own faults
/// only.
final class OutcomePolicy {
    private static final String STAGE = "write";

    private OutcomePolicy() {}

    static Step after(IndexOutcome outcome) {
        return switch (outcome) {
            case IndexOutcome.Stored stored -> new Step.Resolve("stored", true);
            case IndexOutcome.Stale stale -> new Step.Resolve("stale", false);
            case IndexOutcome.Retryable later -> new Step.Retry(later.errorType());
            case IndexOutcome.Rejected rejected ->
                    new Step.Bury(new Fault(STAGE, rejected.errorType(), rejected.reason()));
            case IndexOutcome.Blocked blocked ->
                    new Step.Stop(blocked.errorType() + ": " + blocked.reason());
        };
    }
}
