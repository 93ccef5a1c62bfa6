package eu.spana.index.consume.poll;

import eu.spana.document.Topic;
import eu.spana.index.consume.event.EventReader;
import eu.spana.index.consume.offsets.Offsets;
import eu.spana.index.consume.offsets.Watch;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

import java.time.Duration;
import java.util.Collection;
import java.util.List;

/// Polls the consumer, and hands what comes to the batches. When those are full, the partitions
/// pause, and polling goes on so that the group knows that we live: however long writing takes,
/// memory is bounded and no partition lost.
final class DocumentListener implements ConsumerRebalanceListener {
    private static final List<String> TOPICS = List.of(Topic.DOCUMENTS_NAME, Topic.REMOVALS_NAME);

    /// How long a settled batch may go unnoticed while there is room for more. A record that
    /// arrives ends the wait.
    private static final Duration POLL = Duration.ofMillis(20);

    /// How long the group waits for us while there is no room. A settled batch ends the wait.
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final FeedConsumer events;
    private final Consumer<byte[], byte[]> consumer;
    private final EventReader reader;
    private final Batches batches;
    private final Offsets offsets;
    private final Watch watch;
    private final StopSignal stop;

    DocumentListener(
            FeedConsumer events,
            EventReader reader,
            Batches batches,
            Offsets offsets,
            Watch watch,
            StopSignal stop) {
        this.events = events;
        this.consumer = events.consumer();
        this.reader = reader;
        this.batches = batches;
        this.offsets = offsets;
        this.watch = watch;
        this.stop = stop;
    }

    /// Consumes until stopped, or until nothing can be written. Then everything settled is
    /// committed, and the rest will come again.
    ///
    /// @return what ended it
    Settlement listen() {
        consumer.subscribe(TOPICS, this);
        while (batches.settlement() instanceof Settlement.Settled && !stop.isRaised()) {
            poll();
            batches.handOver();
            batches.collect();
            offsets.commitIfDue();
            watch.look(batches.bytes());
        }
        stop.raise();
        flush();
        return batches.settlement() instanceof Settlement.Blocked blocked
                ? blocked.leaving(offsets.firstOpen())
                : batches.settlement();
    }

    /// While the brake is on, newcomers wait like the others.
    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        if (batches.areFull()) {
            consumer.pause(partitions);
        }
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        flush();
        offsets.forget(partitions);
    }

    @Override
    public void onPartitionsLost(Collection<TopicPartition> partitions) {
        offsets.forget(partitions);
    }

    private void poll() {
        if (batches.areFull()) {
            pollPaused();
            return;
        }
        if (!consumer.paused().isEmpty()) {
            consumer.resume(consumer.paused());
        }
        add(events.poll(POLL));
    }

    /// Waits here rather than in the poll, which spins while it holds records of paused partitions.
    private void pollPaused() {
        long before = System.nanoTime();
        consumer.pause(consumer.assignment());
        batches.awaitOne(PAUSE);
        add(events.poll(Duration.ZERO));
        watch.paused(Duration.ofNanos(System.nanoTime() - before));
    }

    private void add(Iterable<ConsumerRecord<byte[], byte[]>> polled) {
        for (ConsumerRecord<byte[], byte[]> event : polled) {
            batches.add(offsets.opened(event), reader.read(event));
        }
    }

    /// Gives what is being written some time, and commits what is settled.
    private void flush() {
        batches.await();
        offsets.commit();
    }
}
