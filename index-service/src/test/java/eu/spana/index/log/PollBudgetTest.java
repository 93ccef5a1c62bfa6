package eu.spana.index.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.nio.ByteBuffer;

class PollBudgetTest {
    private final PollBudget budget = new PollBudget(10);

    @Test
    void refusesWhatDoesNotFitUntilTheNextPoll() {
        budget.renew();
        read(6);
        read(4);
        assertThatThrownBy(() -> read(1)).isInstanceOf(SerializationException.class);
        assertThatThrownBy(() -> read(1)).isInstanceOf(SerializationException.class);

        budget.renew();
        assertThat(read(1)).hasSize(1);
    }

    @Test
    void takesAValueLargerThanAllAlone() {
        budget.renew();
        assertThat(read(11)).hasSize(11);
        assertThatThrownBy(() -> read(1)).isInstanceOf(SerializationException.class);
    }

    @Test
    void takesTombstonesForNothing() {
        budget.renew();
        read(10);
        assertThat(budget.deserialize("documents", null, (ByteBuffer) null)).isNull();
    }

    private byte @Nullable [] read(int size) {
        return budget.deserialize("documents", null, ByteBuffer.allocate(size));
    }
}
