package eu.spana.index;

import eu.spana.document.Topic;
import eu.spana.engines.TestEngines;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.awaitility.Awaitility;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The test's side of a real log.
public final class TestLog {
    private static final Map<String, Object> CONNECTION =
            Map.of("bootstrap.servers", TestEngines.kafka().bootstrapServers());

    /// Topics are deleted and created again under their names, which an idempotent producer, whose
    /// sequence the old leader knows, may stumble over.
    private static final Map<String, Object> PRODUCER =
            Map.of(
                    "bootstrap.servers",
                    TestEngines.kafka().bootstrapServers(),
                    "enable.idempotence",
                    false);

    private TestLog() {}

    /// Topics as on the first day.
    public static void empty() {
        Set<String> names =
                Arrays.stream(Topic.values()).map(Topic::topicName).collect(Collectors.toSet());
        try (Admin admin = Admin.create(CONNECTION)) {
            Set<String> present = result(admin.listTopics().names());
            present.retainAll(names);
            result(admin.deleteTopics(present).all());
            Awaitility.await()
                    .until(() ->
                            result(admin.listTopics().names()).stream().noneMatch(names::contains));
            result(admin.createTopics(names.stream().map(TestLog::declaration).toList()).all());
        }
    }

    /// Returns when the broker has them all.
    public static void publish(List<ProducerRecord<byte[], byte[]>> events) {
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(
                        PRODUCER, new ByteArraySerializer(), new ByteArraySerializer())) {
            List<Future<RecordMetadata>> sent = events.stream().map(producer::send).toList();
            for (Future<RecordMetadata> one : sent) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public static void publish(ProducerRecord<byte[], byte[]> event) {
        publish(List.of(event));
    }

    /// All there are now.
    public static List<ConsumerRecord<byte[], byte[]>> deadLetters() {
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(
                        CONNECTION, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions =
                    IntStream.range(0, Topic.PARTITIONS)
                            .mapToObj(i -> new TopicPartition(Topic.DEAD_LETTERS_NAME, i))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<byte[], byte[]>> letters = new ArrayList<>();
            while (ends.entrySet().stream()
                    .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(letters::add);
            }
            return letters;
        }
    }

    private static NewTopic declaration(String name) {
        return new NewTopic(name, Optional.of(Topic.PARTITIONS), Optional.empty());
    }

    private static <T> T result(KafkaFuture<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }
}
