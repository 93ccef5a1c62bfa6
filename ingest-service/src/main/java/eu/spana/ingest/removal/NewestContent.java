package eu.spana.ingest.removal;

import eu.spana.document.Document;
import eu.spana.document.DocumentId;
import eu.spana.document.Topic;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.stereotype.Component;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Finds the content that a document has now, by reading the one partition of the log that holds
/// the document's events. Removals are rare, so a scan is preferred to an index of its own.
@Component
class NewestContent {
    private static final Logger log = LoggerFactory.getLogger(NewestContent.class);
    private static final Duration POLL = Duration.ofMillis(500);

    private final ConsumerFactory<String, byte[]> consumers;
    private final JsonMapper json;
    private final Clock clock;
    private final RemovalProperties properties;

    NewestContent(
            ConsumerFactory<String, byte[]> consumers,
            JsonMapper json,
            Clock clock,
            RemovalProperties properties) {
        this.consumers = consumers;
        this.json = json;
        this.clock = clock;
        this.properties = properties;
    }

    /// Fingerprint of the newest content; empty where the document is not on the log, or when the
    /// search took too long, which is logged: a removal does not wait for that.
    ///
    /// @throws KafkaException when the log cannot be read
    Optional<String> fingerprintOf(DocumentId id) {
        Instant deadline = clock.instant().plus(properties.searchTimeout());
        try (Consumer<String, byte[]> consumer = consumers.createConsumer()) {
            TopicPartition partition = partitionOf(id, consumer);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            Document newest = null;
            while (consumer.position(partition) < end) {
                if (clock.instant().isAfter(deadline)) {
                    log.atWarn().addKeyValue("id", id).log("Search for removed content too slow");
                    break;
                }
                newest = newestOf(newest, id, consumer.poll(POLL).records(partition));
            }
            return Optional.ofNullable(newest).map(Document::fingerprint);
        }
    }

    private @Nullable Document newestOf(
            @Nullable Document before, DocumentId id, List<ConsumerRecord<String, byte[]>> events) {
        Document newest = before;
        for (ConsumerRecord<String, byte[]> event : events) {
            if (id.value().equals(event.key()) && event.value() != null) {
                newest = newer(newest, event);
            }
        }
        return newest;
    }

    private @Nullable Document newer(
            @Nullable Document before, ConsumerRecord<String, byte[]> event) {
        try {
            Document found = json.readValue(event.value(), Document.class);
            boolean older = before != null && before.version().compareTo(found.version()) > 0;
            return found.removed() || older ? before : found;
        } catch (JacksonException unreadable) {
            log.atWarn().addKeyValue("offset", event.offset()).log("Event not readable");
            return before;
        }
    }

    /// The producer's own rule for records with a key.
    private static TopicPartition partitionOf(DocumentId id, Consumer<String, byte[]> consumer) {
        int partitions = consumer.partitionsFor(Topic.DOCUMENTS_NAME).size();
        int hash = Utils.murmur2(id.value().getBytes(StandardCharsets.UTF_8));
        return new TopicPartition(Topic.DOCUMENTS_NAME, Utils.toPositive(hash) % partitions);
    }
}
