package eu.spana.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.spana.document.Document;
import eu.spana.document.EventHeaders;
import eu.spana.document.EventType;
import eu.spana.document.Topic;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

import tools.jackson.databind.json.JsonMapper;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/// The topic `documents` as a test reads and disturbs it.
final class DocumentLog implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    private final String bootstrapServers;
    private final KafkaProducer<String, byte[]> producer;

    DocumentLog(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
        this.producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", bootstrapServers, "acks", "all"),
                        new StringSerializer(),
                        new ByteArraySerializer());
    }

    /// Every event about the document that the log still holds, oldest first.
    List<ConsumerRecord<String, byte[]>> events(String id) {
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(
                        Map.of("bootstrap.servers", bootstrapServers),
                        new StringDeserializer(),
                        new ByteArrayDeserializer())) {
            List<TopicPartition> partitions =
                    consumer.partitionsFor(Topic.DOCUMENTS_NAME).stream()
                            .map(info -> new TopicPartition(info.topic(), info.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream()
                    .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
            }
        }
        return found.stream().filter(event -> event.key().equals(id)).toList();
    }

    /// Appends an event as ingest-service would, to a partition of the test's choice.
    void append(int partition, Document document) {
        ProducerRecord<String, byte[]> event =
                new ProducerRecord<>(
                        Topic.DOCUMENTS_NAME,
                        partition,
                        document.id().value(),
                        JSON.writeValueAsBytes(document));
        event.headers()
                .add(EventHeaders.TYPE, EventType.PARSED.value().getBytes(UTF_8))
                .add(
                        EventHeaders.DOCUMENT_VERSION,
                        Long.toString(document.version().value()).getBytes(UTF_8));
        append(event);
    }

    /// Appends the very event once more.
    void replay(ConsumerRecord<String, byte[]> event) {
        append(
                new ProducerRecord<>(
                        event.topic(),
                        event.partition(),
                        event.key(),
                        event.value(),
                        event.headers()));
    }

    private void append(ProducerRecord<String, byte[]> event) {
        try {
            producer.send(event).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
