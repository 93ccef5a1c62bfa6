package eu.spana.system.faults.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import eu.spana.document.Topic;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Reads topics, and the group that reads them.
public final class Log implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 30;

    private final String bootstrapServers;
    private final Admin admin;

    public Log(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
        this.admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers));
    }

    public Admin admin() {
        return admin;
    }

    /// How many events of each partition the group has not settled; those of 0 are left out.
    public Map<TopicPartition, Long> lag(String group) {
        Map<TopicPartition, OffsetAndMetadata> committed =
                done(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
        Map<TopicPartition, Long> lag =
                new TreeMap<>(Comparator.comparing(TopicPartition::toString));
        ends(List.of(Topic.DOCUMENTS_NAME, Topic.REMOVALS_NAME))
                .forEach((partition, end) -> {
                    OffsetAndMetadata settled = committed.get(partition);
                    long open = end - (settled == null ? 0 : settled.offset());
                    if (open != 0) {
                        lag.put(partition, open);
                    }
                });
        return lag;
    }

    /// Returns when every event that is in the log by now, or comes meanwhile, is settled.
    public void awaitSettled(String group, Duration patience) {
        await("group " + group + " settles every event")
                .atMost(patience)
                .pollInterval(Duration.ofMillis(500))
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(lag(group)).isEqualTo(Map.of()));
    }

    public Group group(String group) {
        return Group.of(
                requireNonNull(
                        done(admin.describeConsumerGroups(List.of(group)).all()).get(group)));
    }

    public Map<TopicPartition, Long> ends(List<String> topics) {
        List<TopicPartition> partitions =
                done(admin.describeTopics(topics).allTopicNames()).values().stream()
                        .flatMap(topic ->
                                topic.partitions().stream()
                                        .map(partition ->
                                                new TopicPartition(
                                                        topic.name(), partition.partition())))
                        .toList();
        return done(
                        admin.listOffsets(
                                        partitions.stream()
                                                .collect(
                                                        Collectors.toMap(
                                                                Function.identity(),
                                                                p -> OffsetSpec.latest())))
                                .all())
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, end -> end.getValue().offset()));
    }

    /// Every event that the topics hold by now.
    public void read(List<String> topics, Consumer<ConsumerRecord<byte[], byte[]>> event) {
        Map<TopicPartition, Long> ends = ends(topics);
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(
                        Map.of("bootstrap.servers", bootstrapServers),
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer())) {
            consumer.assign(ends.keySet());
            consumer.seekToBeginning(ends.keySet());
            while (ends.entrySet().stream()
                    .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(event);
            }
        }
    }

    static String header(ConsumerRecord<byte[], byte[]> event, String name) {
        Header header = event.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), UTF_8);
    }

    /// What an answer of the broker holds, within a bound.
    public static <T> T done(KafkaFuture<T> answer) {
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Kafka does not answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        admin.close(Duration.ofSeconds(5));
    }
}
