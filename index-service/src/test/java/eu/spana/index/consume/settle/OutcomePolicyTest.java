package eu.spana.index.consume.settle;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.index.deadletter.Fault;
import eu.spana.index.write.IndexOutcome;

import org.junit.jupiter.api.Test;

import java.time.Duration;

class OutcomePolicyTest {
    private static final long TAKEN = 40;

    @Test
    void resolvesWhatTheIndexHas() {
        assertThat(OutcomePolicy.after(new IndexOutcome.Stored()))
                .isEqualTo(new Step.Resolve(true));
        assertThat(OutcomePolicy.after(new IndexOutcome.Stale()))
                .isEqualTo(new Step.Resolve(false));
    }

    @Test
    void sendsAgainWhatCameTooEarly() {
        assertThat(OutcomePolicy.after(new IndexOutcome.Retryable("type", "reason")))
                .isEqualTo(new Step.Retry("type"));
    }

    @Test
    void holdsEverythingBackForAsLongAsTheServerAsks() {
        Duration asked = Duration.ofSeconds(7);

        assertThat(OutcomePolicy.after(new IndexOutcome.Refused("type", "reason", asked)))
                .isEqualTo(new Step.HoldBack("type", asked));
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

    @Test
    void doubtsADocumentWhoseAnswerSaysNothing() {
        assertThat(OutcomePolicy.after(new IndexOutcome.Unclear("type", "reason")))
                .isEqualTo(new Step.Doubt(new Fault("write", "type", "reason")));
    }

    @Test
    void sendsADoubtfulDocumentAloneAfterThreeAnswers() {
        Candidates candidates = new Candidates();

        doubt(candidates, 2);
        assertThat(OutcomePolicy.isSentAlone(candidates)).isFalse();
        doubt(candidates, 1);
        assertThat(OutcomePolicy.isSentAlone(candidates)).isTrue();
    }

    @Test
    void givesADocumentUpOnlyWhenOthersWereTakenMeanwhile() {
        Candidates candidates = new Candidates();

        doubt(candidates, 5);
        assertThat(OutcomePolicy.isBeyondDoubt(candidates, TAKEN + 1)).isFalse();
        doubt(candidates, 1);
        assertThat(OutcomePolicy.isBeyondDoubt(candidates, TAKEN)).isFalse();
        assertThat(OutcomePolicy.isBeyondDoubt(candidates, TAKEN + 1)).isTrue();
    }

    private static void doubt(Candidates candidates, int times) {
        for (int i = 0; i < times; i++) {
            candidates.doubt(TAKEN);
        }
    }
}
