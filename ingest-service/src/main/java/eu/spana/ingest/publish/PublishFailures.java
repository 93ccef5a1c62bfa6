package eu.spana.ingest.publish;

import com.google.common.base.Throwables;

import org.apache.kafka.common.errors.RecordTooLargeException;

/// Tells by its type what a failed send means to the caller.
final class PublishFailures {
    private PublishFailures() {}

    static PublishOutcome outcomeOf(Throwable failure) {
        boolean tooLarge =
                Throwables.getCausalChain(failure).stream()
                        .anyMatch(RecordTooLargeException.class::isInstance);
        return tooLarge ? new PublishOutcome.TooLarge() : new PublishOutcome.Unavailable();
    }
}
