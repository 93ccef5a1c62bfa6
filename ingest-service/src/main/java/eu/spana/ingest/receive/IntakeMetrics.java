package eu.spana.ingest.receive;

import eu.spana.ingest.problem.Problem;

import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.stereotype.Component;

import java.util.Locale;

/// Counts every raw document once by what became of it, and accepted ones by the document.
@Component
class IntakeMetrics {
    private static final String DOCUMENTS = "spana.ingest.documents";
    private static final String NO_REASON = "none";

    private final MeterRegistry registry;

    IntakeMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    void count(IntakeOutcome outcome) {
        switch (outcome) {
            case IntakeOutcome.Accepted accepted ->
                    count("accepted", NO_REASON, accepted.documents().size());
            case IntakeOutcome.Unreadable(var reason, _) ->
                    count("refused", reason.name().toLowerCase(Locale.ROOT).replace('_', '-'), 1);
            case IntakeOutcome.TooLarge _ -> count("refused", "too-large", 1);
            case IntakeOutcome.Busy _ -> count("refused", "busy", 1);
            case IntakeOutcome.Removed _ -> count("removed", NO_REASON, 1);
            case IntakeOutcome.Unavailable _ -> count("failed", "unavailable", 1);
        }
    }

    /// A request that never became a raw document, such as one over a limit.
    void countRefused(Problem problem) {
        count("refused", problem.kebabName(), 1);
    }

    private void count(String outcome, String reason, int documents) {
        registry.counter(DOCUMENTS, "outcome", outcome, "reason", reason).increment(documents);
    }
}
