package eu.spana.index.consume.offsets;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.consumer.internals.AutoOffsetResetStrategy;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// With Kafka's own in-memory consumer, which keeps what is committed.
class OffsetsTest {
    private static final TopicPartition ONE = new TopicPartition("documents", 1);
    private static final TopicPartition TWO = new TopicPartition("documents", 2);

    private final MockConsumer<byte[], byte[]> consumer =
            new MockConsumer<>(AutoOffsetResetStrategy.EARLIEST.name());
    private final Offsets offsets = new Offsets(consumer, Duration.ofHours(1));

    @BeforeEach
    void assign() {
        consumer.assign(List.of(ONE, TWO));
    }

    @Test
    void commitsUpToTheFirstOpenEvent() {
        List<Slot> slots = open(ONE, 10, 11, 12, 13);

        slots.get(0).close();
        slots.get(1).close();
        slots.get(3).close();
        offsets.commit();

        assertThat(committed(ONE)).isEqualTo(12);
    }

    @Test
    void tellsWhereTheFirstOpenEventOfEachPartitionStands() {
        List<Slot> slots = open(ONE, 10, 11, 12);
        open(TWO, 20).forEach(Slot::close);

        slots.get(0).close();
        slots.get(2).close();

        assertThat(offsets.firstOpen()).containsExactly(Map.entry(ONE, 11L));
    }

    @Test
    void commitsBehindTheLastWhenAllAreClosed() {
        open(ONE, 10, 11).reversed().forEach(Slot::close);

        offsets.commit();

        assertThat(committed(ONE)).isEqualTo(12);
    }

    @Test
    void commitsAcrossGapsThatCompactionLeft() {
        List<Slot> slots = open(ONE, 10, 40, 90);

        slots.get(0).close();
        offsets.commit();

        assertThat(committed(ONE)).isEqualTo(40);
    }

    @Test
    void holdsBackNoOtherPartition() {
        open(ONE, 5);
        open(TWO, 7, 8).forEach(Slot::close);

        offsets.commit();

        assertThat(committed(ONE)).isEqualTo(5);
        assertThat(committed(TWO)).isEqualTo(9);
    }

    @Test
    void dropsWhatIsUnderWayInAPartitionThatIsGivenAway() {
        Slot late = open(ONE, 10).getFirst();
        offsets.forget(Set.of(ONE));

        late.close();
        offsets.commit();

        assertThat(committed(ONE)).isEqualTo(-1);
    }

    @Test
    void changesNothingByALateAnswerWhenThePartitionCameBack() {
        List<Slot> before = open(ONE, 10, 11);
        offsets.forget(Set.of(ONE));
        List<Slot> again = open(ONE, 10, 11);

        before.forEach(Slot::close);
        offsets.commit();
        assertThat(committed(ONE)).isEqualTo(10);

        again.getFirst().close();
        offsets.commit();
        assertThat(committed(ONE)).isEqualTo(11);
    }

    @Test
    void keepsOffsetsThatCouldNotBeCommitted() {
        open(ONE, 10).forEach(Slot::close);
        consumer.setOffsetsException(new TimeoutException("away"));
        offsets.commit();

        consumer.setOffsetsException(null);
        offsets.commit();

        assertThat(committed(ONE)).isEqualTo(11);
    }

    /// However many are settled behind one that is stuck.
    @Test
    void keepsNothingOfSettledEvents() {
        Slot stuck = open(ONE, 0).getFirst();
        for (int offset = 1; offset < 100_000; offset++) {
            open(ONE, offset).forEach(Slot::close);
        }

        PartitionProgress progress = requireNonNull(offsets.progress().get(ONE));
        assertThat(progress.oldestOpen()).contains(stuck);
        assertThat(progress.open()).isEqualTo(1);
        assertThat(progress.unsettled()).isEqualTo(100_000);
    }

    private List<Slot> open(TopicPartition partition, long... at) {
        return Arrays.stream(at)
                .mapToObj(offset ->
                        offsets.opened(
                                new ConsumerRecord<>(
                                        partition.topic(),
                                        partition.partition(),
                                        offset,
                                        new byte[0],
                                        new byte[0])))
                .toList();
    }

    /// -1 where nothing is.
    private long committed(TopicPartition partition) {
        Map<TopicPartition, OffsetAndMetadata> committed = consumer.committed(Set.of(partition));
        OffsetAndMetadata offset = committed.get(partition);
        return offset == null ? -1 : offset.offset();
    }
}
