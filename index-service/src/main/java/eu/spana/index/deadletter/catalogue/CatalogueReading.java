package eu.spana.index.deadletter.catalogue;

import eu.spana.document.Topic;
import eu.spana.index.deadletter.Letter;
import eu.spana.index.deadletter.LetterId;
import eu.spana.index.deadletter.LetterReader;
import eu.spana.index.deadletter.Position;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Reads the topic of dead letters into the catalogue, from its beginning on.
@Component
final class CatalogueReading {
    private static final Logger log = LoggerFactory.getLogger(CatalogueReading.class);

    /// A letter that arrives ends the wait.
    private static final Duration POLL = Duration.ofMillis(500);

    private final Catalogue catalogue;
    private final DiscardReading discards;
    private final LetterMeters meters;
    private final CatalogueProperties properties;
    private boolean passedOver;

    CatalogueReading(
            Catalogue catalogue,
            DiscardReading discards,
            LetterMeters meters,
            CatalogueProperties properties) {
        this.catalogue = catalogue;
        this.discards = discards;
        this.meters = meters;
        this.properties = properties;
    }

    /// Returns when stopped, when there is no such topic yet, and when it should be read again.
    void read(Consumer<byte[], byte[]> letters, BooleanSupplier stopped) {
        List<TopicPartition> partitions = partitions(letters);
        if (partitions.isEmpty()) {
            return;
        }
        letters.assign(partitions);
        letters.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = letters.endOffsets(partitions);
        catalogue.startOver();
        long lastExpiry = System.nanoTime();
        while (!stopped.getAsBoolean() && !catalogue.isThinned()) {
            take(letters.poll(POLL));
            if (!catalogue.hasCaughtUp() && hasReached(letters, ends)) {
                catalogue.caughtUp();
            }
            if (System.nanoTime() - lastExpiry >= properties.expiryInterval().toNanos()) {
                lastExpiry = System.nanoTime();
                if (partitions(letters).size() != partitions.size()) {
                    return;
                }
                expire(letters.beginningOffsets(partitions));
                discards.renew();
            }
        }
    }

    private static List<TopicPartition> partitions(Consumer<byte[], byte[]> letters) {
        return letters.partitionsFor(Topic.DEAD_LETTERS_NAME).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
    }

    private static boolean hasReached(
            Consumer<byte[], byte[]> letters, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream()
                .allMatch(end -> letters.position(end.getKey()) >= end.getValue());
    }

    private void take(ConsumerRecords<byte[], byte[]> records) {
        records.forEach(this::take);
        if (!records.isEmpty()) {
            meters.show(catalogue.counts());
        }
    }

    private void take(ConsumerRecord<byte[], byte[]> written) {
        Optional<LetterId> id = LetterReader.id(written);
        Optional<LetterId> discarded = discards.take(written);
        if (discarded.isPresent()) {
            catalogue.find(discarded.get()).ifPresent(this::put);
        } else if (id.isEmpty()) {
            passOver(written);
        } else if (written.value() == null) {
            catalogue.remove(id.get());
        } else {
            put(LetterReader.letter(id.get(), written));
        }
    }

    private void put(Letter letter) {
        if (discards.refuses(letter)) {
            catalogue.remove(letter.id());
        } else {
            catalogue.put(letter);
        }
    }

    private void passOver(ConsumerRecord<byte[], byte[]> written) {
        if (!passedOver) {
            log.atWarn()
                    .addKeyValue("partition", written.partition())
                    .addKeyValue("offset", written.offset())
                    .log("Passed over what is no dead letter, here first");
        }
        passedOver = true;
    }

    private void expire(Map<TopicPartition, Long> beginnings) {
        beginnings.forEach((partition, offset) ->
                catalogue.dropBefore(new Position(partition.partition(), offset)));
        meters.show(catalogue.counts());
    }
}
