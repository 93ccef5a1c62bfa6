package eu.spana.index.deadletter.catalogue;

import eu.spana.document.Topic;
import eu.spana.index.deadletter.Letter;
import eu.spana.index.deadletter.LetterReader;
import eu.spana.index.deadletter.Omission;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Fetches events of letters, one after another. For one thread.
///
/// Each method throws a [org.apache.kafka.common.KafkaException] when the log cannot be read in
/// time.
public final class LetterLog implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(200);

    private final Consumer<byte[], byte[]> consumer;
    private final Duration patience;
    private final Clock clock;

    LetterLog(Consumer<byte[], byte[]> consumer, Duration patience, Clock clock) {
        this.consumer = consumer;
        this.patience = patience;
        this.clock = clock;
    }

    public Recovered recover(Letter letter) {
        TopicPartition partition =
                new TopicPartition(Topic.DEAD_LETTERS_NAME, letter.position().partition());
        return read(partition, letter.position().offset())
                .filter(written -> LetterReader.id(written).equals(Optional.of(letter.id())))
                .map(written -> LetterReader.event(letter, written))
                .map(event -> complete(letter, event))
                .orElseGet(Recovered.Gone::new);
    }

    @Override
    public void close() {
        consumer.close();
    }

    private Recovered complete(Letter letter, ConsumerRecord<byte[], byte[]> kept) {
        if (letter.omission() == Omission.NOTHING) {
            return new Recovered.Event(kept);
        }
        return read(new TopicPartition(kept.topic(), kept.partition()), kept.offset())
                .filter(origin -> origin.timestamp() == kept.timestamp())
                .<Recovered>map(Recovered.Event::new)
                .orElseGet(() -> new Recovered.Incomplete(kept));
    }

    private Optional<ConsumerRecord<byte[], byte[]>> read(TopicPartition partition, long offset) {
        List<TopicPartition> alone = List.of(partition);
        consumer.assign(alone);
        long first = consumer.beginningOffsets(alone).getOrDefault(partition, 0L);
        long end = consumer.endOffsets(alone).getOrDefault(partition, 0L);
        if (offset < first || offset >= end) {
            return Optional.empty();
        }
        consumer.seek(partition, offset);
        Instant deadline = clock.instant().plus(patience);
        while (consumer.position(partition) <= offset) {
            for (ConsumerRecord<byte[], byte[]> found : consumer.poll(POLL)) {
                return Optional.of(found).filter(record -> record.offset() == offset);
            }
            if (clock.instant().isAfter(deadline)) {
                throw new TimeoutException("No record within " + patience);
            }
        }
        return Optional.empty();
    }
}
