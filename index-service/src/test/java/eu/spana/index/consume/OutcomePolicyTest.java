package eu.spana.index.consume;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.index.deadletter.Fault;
import eu.spana.index.write.IndexOutcome;

import org.junit.jupiter.api.Test;

class OutcomePolicyTest {

    @Test
    void resolvesWhatTheIndexHas() {
        assertThat(OutcomePolicy.after(new IndexOutcome.Stored()))
                .isEqualTo(new Step.Resolve("stored", true));
        assertThat(OutcomePolicy.after(new IndexOutcome.Stale()))
                .isEqualTo(new Step.Resolve("stale", false));
    }

    @Test
    void sendsAgainWhatCameTooEarly() {
        assertThat(OutcomePolicy.after(new IndexOutcome.Retryable("type", "reason")))
                .isEqualTo(new Step.Retry("type"));
    }

    @Test
    void buriesFaultyDocuments() {
        assertThat(OutcomePolicy.after(new IndexOutcome.Rejected("type", "reason")))
                .isEqualTo(new Step.Bury(new Fault("write", "type", "reason")));
    }

    @Test
    void neverBuriesForABrokenSetUp() {
        assertThat(OutcomePolicy.after(new IndexOutcome.Blocked("type", "reason")))
                .isEqualTo(new Step.Stop("type: reason"));
    }
}
