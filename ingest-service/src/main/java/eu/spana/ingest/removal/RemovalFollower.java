package eu.spana.ingest.removal;

import eu.spana.document.Removal;
import eu.spana.document.Topic;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.stereotype.Component;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Reads the whole topic `removals` into the [RemovalList], then follows it. Each instance reads
/// all of it, without a consumer group. Starts over after any failure of the log.
@Component
class RemovalFollower implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(RemovalFollower.class);
    private static final Duration POLL = Duration.ofMillis(500);

    private final ConsumerFactory<String, byte[]> consumers;
    private final KafkaAdmin admin;
    private final JsonMapper json;
    private final RemovalList removals;
    private final RemovalProperties properties;
    private final CountDownLatch stop = new CountDownLatch(1);
    private volatile boolean caughtUp;
    private volatile @Nullable Consumer<String, byte[]> consumer;
    private @Nullable Thread thread;

    RemovalFollower(
            ConsumerFactory<String, byte[]> consumers,
            KafkaAdmin admin,
            JsonMapper json,
            RemovalList removals,
            RemovalProperties properties) {
        this.consumers = consumers;
        this.admin = admin;
        this.json = json;
        this.removals = removals;
        this.properties = properties;
    }

    /// Whether the list holds everything that was removed before this instance started.
    boolean hasCaughtUp() {
        return caughtUp;
    }

    @Override
    public void start() {
        thread = Thread.ofVirtual().name("removals").start(this::follow);
    }

    @Override
    public void stop() {
        stop.countDown();
        Consumer<String, byte[]> current = consumer;
        if (current != null) {
            current.wakeup();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null && thread.isAlive();
    }

    private void follow() {
        try {
            do {
                readUntilFailure();
            } while (!stop.await(properties.retryInterval().toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }

    private void readUntilFailure() {
        try {
            if (!admin.initialize()) {
                return;
            }
            try (Consumer<String, byte[]> opened = consumers.createConsumer()) {
                consumer = opened;
                read(opened);
            } finally {
                consumer = null;
            }
        } catch (WakeupException stopping) {
            log.debug("Removals no longer followed", stopping);
        } catch (KafkaException | org.springframework.kafka.KafkaException failure) {
            log.atWarn().addKeyValue("failure", failure.toString()).log("Removals not readable");
        }
    }

    private void read(Consumer<String, byte[]> log) {
        List<TopicPartition> partitions =
                log.partitionsFor(Topic.REMOVALS_NAME).stream()
                        .map(each -> new TopicPartition(each.topic(), each.partition()))
                        .toList();
        log.assign(partitions);
        log.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = log.endOffsets(partitions);
        while (stop.getCount() > 0) {
            log.poll(POLL).forEach(this::remember);
            caughtUp = caughtUp || hasReached(log, ends);
        }
    }

    private static boolean hasReached(
            Consumer<String, byte[]> log, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream()
                .allMatch(end -> log.position(end.getKey()) >= end.getValue());
    }

    private void remember(ConsumerRecord<String, byte[]> event) {
        if (event.value() == null) {
            return;
        }
        try {
            removals.add(json.readValue(event.value(), Removal.class));
        } catch (JacksonException unreadable) {
            log.atError()
                    .addKeyValue("partition", event.partition())
                    .addKeyValue("offset", event.offset())
                    .log("Removal not readable");
        }
    }
}
