package eu.spana.ingest.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.common.errors.NotEnoughReplicasException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.KafkaException;

import java.util.concurrent.ExecutionException;

class PublishFailuresTest {
    @Test
    void tellsTooLargeEventsFromALogThatIsAway() {
        assertThat(PublishFailures.outcomeOf(new KafkaException("", new RecordTooLargeException())))
                .isInstanceOf(PublishOutcome.TooLarge.class);
        assertThat(PublishFailures.outcomeOf(new ExecutionException(new TimeoutException())))
                .isInstanceOf(PublishOutcome.Unavailable.class);
        assertThat(PublishFailures.outcomeOf(new NotEnoughReplicasException()))
                .isInstanceOf(PublishOutcome.Unavailable.class);
        assertThat(PublishFailures.outcomeOf(new InterruptedException()))
                .isInstanceOf(PublishOutcome.Unavailable.class);
    }
}
