package eu.spana.index;

import eu.spana.document.Topic;
import eu.spana.engines.TestEngines;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.awaitility.Awaitility;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A broker's operator at work on a real topic.
public final class TestTopic {
    private static final Map<String, Object> CONNECTION =
            Map.of("bootstrap.servers", TestEngines.kafka().bootstrapServers());

    private TestTopic() {}

    /// How many records were ever appended to a topic.
    public static long end(String topic) {
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(
                        CONNECTION, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            return consumer.endOffsets(partitions(topic)).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
        }
    }

    /// From now on the topic takes nothing.
    public static void refuse(String topic) {
        setting(topic, "max.message.bytes", "1");
        Awaitility.await().until(() -> !takes(topic));
    }

    /// The topic takes everything again.
    public static void accept(String topic) {
        setting(topic, "max.message.bytes", "16777216");
        Awaitility.await().until(() -> takes(topic));
    }

    private static boolean takes(String topic) {
        try {
            TestLog.publish(
                    IntStream.range(0, Topic.PARTITIONS)
                            .mapToObj(i ->
                                    new ProducerRecord<byte[], byte[]>(
                                            topic, i, new byte[] {'?'}, null))
                            .toList());
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private static void setting(String topic, String name, String value) {
        try (Admin admin = Admin.create(CONNECTION)) {
            AlterConfigOp change =
                    new AlterConfigOp(new ConfigEntry(name, value), AlterConfigOp.OpType.SET);
            result(admin.incrementalAlterConfigs(Map.of(resource(topic), List.of(change))).all());
        }
    }

    public static Map<String, String> settings(String topic) {
        try (Admin admin = Admin.create(CONNECTION)) {
            return result(admin.describeConfigs(List.of(resource(topic))).all()).values().stream()
                    .flatMap(config -> config.entries().stream())
                    .collect(Collectors.toMap(ConfigEntry::name, entry -> "" + entry.value()));
        }
    }

    public static void delete(String topic) {
        try (Admin admin = Admin.create(CONNECTION)) {
            result(admin.deleteTopics(List.of(topic)).all());
            Awaitility.await().until(() -> !result(admin.listTopics().names()).contains(topic));
        }
    }

    /// One more than index-service declares.
    public static void addPartition(String topic) {
        NewPartitions more = NewPartitions.increaseTo(Topic.PARTITIONS + 1);
        try (Admin admin = Admin.create(CONNECTION)) {
            result(admin.createPartitions(Map.of(topic, more)).all());
        }
    }

    /// As if retention had run.
    public static void deleteRecords(String topic) {
        try (Admin admin = Admin.create(CONNECTION)) {
            result(
                    admin.deleteRecords(
                                    partitions(topic).stream()
                                            .collect(
                                                    Collectors.toMap(
                                                            partition -> partition,
                                                            partition ->
                                                                    RecordsToDelete.beforeOffset(
                                                                            -1))))
                            .all());
        }
    }

    private static List<TopicPartition> partitions(String topic) {
        return IntStream.range(0, Topic.PARTITIONS)
                .mapToObj(i -> new TopicPartition(topic, i))
                .toList();
    }

    private static ConfigResource resource(String topic) {
        return new ConfigResource(ConfigResource.Type.TOPIC, topic);
    }

    private static <T> T result(KafkaFuture<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }
}
