package eu.spana.index;

import eu.spana.document.Topic;
import eu.spana.engines.TestEngines;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.awaitility.Awaitility;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
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
                    false,
                    "max.request.size",
                    16_777_216,
                    "compression.type",
                    "zstd");

    private TestLog() {}

    /// Topics as on the first day.
    public static void empty() {
        Set<String> names =
                Arrays.stream(Topic.values()).map(Topic::topicName).collect(Collectors.toSet());
        try (Admin admin = Admin.create(CONNECTION)) {
            forgetGroups(admin);
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

    /// Loses the first record of each partition that has one.
    public static void cutOff(String topic) {
        try (Admin admin = Admin.create(CONNECTION)) {
            Map<TopicPartition, OffsetSpec> latest =
                    IntStream.range(0, Topic.PARTITIONS)
                            .mapToObj(i -> new TopicPartition(topic, i))
                            .collect(Collectors.toMap(p -> p, p -> OffsetSpec.latest()));
            Map<TopicPartition, RecordsToDelete> cuts =
                    result(admin.listOffsets(latest).all()).entrySet().stream()
                            .filter(end -> end.getValue().offset() > 0)
                            .collect(
                                    Collectors.toMap(
                                            Map.Entry::getKey,
                                            end -> RecordsToDelete.beforeOffset(1)));
            result(admin.deleteRecords(cuts).all());
        }
    }

    /// How many records of the documents are not committed for the index of this UUID.
    public static long uncommitted(String indexUuid) {
        try (Admin admin = Admin.create(CONNECTION)) {
            Map<TopicPartition, Long> committed = new HashMap<>();
            result(
                            admin.listConsumerGroupOffsets("index-service-" + indexUuid)
                                    .partitionsToOffsetAndMetadata())
                    .forEach((partition, offset) -> committed.put(partition, offset.offset()));
            return result(admin.listOffsets(ends(Topic.DOCUMENTS_NAME)).all()).entrySet().stream()
                    .mapToLong(end ->
                            end.getValue().offset() - committed.getOrDefault(end.getKey(), 0L))
                    .sum();
        }
    }

    /// As in production, where the topic takes documents of 10 MB.
    public static void takeLargeDocuments() {
        ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, Topic.DOCUMENTS_NAME);
        ConfigEntry size = new ConfigEntry("max.message.bytes", "16777216");
        try (Admin admin = Admin.create(CONNECTION)) {
            result(
                    admin.incrementalAlterConfigs(
                                    Map.of(
                                            topic,
                                            List.of(
                                                    new AlterConfigOp(
                                                            size, AlterConfigOp.OpType.SET))))
                            .all());
        }
    }

    private static Map<TopicPartition, OffsetSpec> ends(String topic) {
        return IntStream.range(0, Topic.PARTITIONS)
                .mapToObj(i -> new TopicPartition(topic, i))
                .collect(Collectors.toMap(partition -> partition, end -> OffsetSpec.latest()));
    }

    /// The consumer groups of index-service.
    public static Set<String> groups() {
        try (Admin admin = Admin.create(CONNECTION)) {
            return groups(admin);
        }
    }

    /// Those that someone consumes in.
    public static Set<String> groupsWithMembers() {
        try (Admin admin = Admin.create(CONNECTION)) {
            return result(admin.describeConsumerGroups(groups(admin)).all()).values().stream()
                    .filter(group -> !group.members().isEmpty())
                    .map(ConsumerGroupDescription::groupId)
                    .collect(Collectors.toSet());
        }
    }

    private static Set<String> groups(Admin admin) {
        return result(admin.listGroups().all()).stream()
                .map(GroupListing::groupId)
                .filter(group -> group.startsWith("index-service-"))
                .collect(Collectors.toSet());
    }

    private static void forgetGroups(Admin admin) {
        groups(admin)
                .forEach(group -> {
                    try {
                        result(admin.deleteConsumerGroups(Set.of(group)).all());
                    } catch (CompletionException stillInUse) {
                        // Belongs to a service that was killed; it goes by itself.
                    }
                });
    }

    private static NewTopic declaration(String name) {
        return new NewTopic(name, Optional.of(Topic.PARTITIONS), Optional.empty());
    }

    private static <T> T result(KafkaFuture<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }
}
