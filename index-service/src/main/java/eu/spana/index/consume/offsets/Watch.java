package eu.spana.index.consume.offsets;

import eu.spana.index.feed.Feed;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Looks whether a feed has begun, and every second how far it is behind the log; reports what is
/// stuck. Used by the polling thread only.
public final class Watch implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Watch.class);
    private static final Duration INTERVAL = Duration.ofSeconds(1);

    /// By then a member of a group has its partitions, where there are as many.
    private static final Duration ASSIGNMENT = Duration.ofSeconds(5);

    private final Feed feed;
    private final Consumer<byte[], byte[]> consumer;
    private final Offsets offsets;
    private final Duration longest;
    private final LagMeters meters;
    private final Map<TopicPartition, Slot> reported = new HashMap<>();
    private final long start = System.nanoTime();
    private long lastLook = start;

    /// Of one consumer, from its first poll to its last.
    ///
    /// @param longest events that stay open for longer are reported
    public Watch(
            Feed feed,
            Consumer<byte[], byte[]> consumer,
            Offsets offsets,
            Duration longest,
            LagMeters meters) {
        this.feed = feed;
        this.consumer = consumer;
        this.offsets = offsets;
        this.longest = longest;
        this.meters = meters;
    }

    /// Looks if it is time to.
    ///
    /// @param buffered bytes of all events that are not settled
    public void look(long buffered) {
        long now = System.nanoTime();
        if (!feed.hasBegun() && buffered == 0 && hasReadAll(now)) {
            feed.begin();
        }
        if (now - lastLook < INTERVAL.toNanos()) {
            return;
        }
        lastLook = now;
        meters.report(feed, lags(), buffered);
        reportStuck(now);
    }

    /// The partitions were paused for so long.
    public void paused(Duration duration) {
        meters.paused(duration);
    }

    @Override
    public void close() {
        meters.forget(feed);
    }

    /// Also where all partitions are others'.
    private boolean hasReadAll(long now) {
        Set<TopicPartition> assigned = consumer.assignment();
        return assigned.isEmpty()
                ? now - start >= ASSIGNMENT.toNanos()
                : assigned.stream()
                        .allMatch(partition -> consumer.currentLag(partition).orElse(1) == 0);
    }

    private List<PartitionLag> lags() {
        List<PartitionLag> lags = new ArrayList<>();
        for (TopicPartition partition : consumer.assignment()) {
            consumer.currentLag(partition).ifPresent(unread -> lags.add(lag(partition, unread)));
        }
        return lags;
    }

    private PartitionLag lag(TopicPartition partition, long unread) {
        PartitionProgress progress = offsets.progress().get(partition);
        if (progress == null) {
            return new PartitionLag(partition, unread, 0);
        }
        long records = unread + progress.unsettled();
        long since = records == 0 ? 0 : progress.timestamp().orElse(0L);
        return new PartitionLag(partition, records, since);
    }

    /// Only the event that holds back a partition, and once: in an outage, all are stuck.
    private void reportStuck(long now) {
        offsets.progress()
                .forEach((partition, progress) ->
                        progress.oldestOpen()
                                .filter(slot -> isStuck(slot, now))
                                .filter(slot -> reported.put(partition, slot) != slot)
                                .ifPresent(this::report));
    }

    private boolean isStuck(Slot slot, long now) {
        return now - slot.receivedAt() >= longest.toNanos();
    }

    private void report(Slot slot) {
        ConsumerRecord<byte[], byte[]> event = slot.origin();
        meters.stuck();
        log.warn(
                "Unsettled for more than {}: topic={} partition={} offset={} key={} reason={}",
                longest,
                event.topic(),
                event.partition(),
                event.offset(),
                key(event),
                slot.lastFailure());
    }

    /// Keys may be anything until they are read.
    private static String key(ConsumerRecord<byte[], byte[]> event) {
        String key = event.key() == null ? "" : new String(event.key(), StandardCharsets.UTF_8);
        return key.replaceAll("[^A-Za-z0-9._:-]", "?");
    }
}
