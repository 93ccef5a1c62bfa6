package eu.spana.index.consume;

import eu.spana.document.Topic;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Polls the consumer. The batch in hand grows while those before it are written by other threads.
/// When it is full, its partitions pause, and polling goes on so that the group knows that we live:
/// however long writing takes, memory is bounded and no partition lost.
final class DocumentListener implements ConsumerRebalanceListener {
    private static final List<String> TOPICS = List.of(Topic.DOCUMENTS_NAME, Topic.REMOVALS_NAME);

    /// How long a settled batch may go unnoticed. A record that arrives ends the wait.
    private static final Duration POLL = Duration.ofMillis(20);

    private final Consumer<byte[], byte[]> consumer;
    private final EventReader reader;
    private final FeedSettler settler;
    private final ConsumeProperties properties;
    private final ExecutorService writers;
    private final StopSignal stop;
    private final Offsets offsets;
    private final Deque<InWork> inWork = new ArrayDeque<>();
    private Batch gathering = new Batch();

    /// Of the batch collected last: as long as it is settled, consumption goes on.
    private Settlement ending = new Settlement.Settled();

    DocumentListener(
            Consumer<byte[], byte[]> consumer,
            EventReader reader,
            FeedSettler settler,
            ConsumeProperties properties,
            ExecutorService writers,
            StopSignal stop) {
        this.consumer = consumer;
        this.reader = reader;
        this.settler = settler;
        this.properties = properties;
        this.writers = writers;
        this.stop = stop;
        this.offsets = new Offsets(consumer, properties.commitInterval());
    }

    /// Consumes until stopped, or until nothing can be written. Then everything settled is
    /// committed, and the rest will come again.
    ///
    /// @return the settlement that ended it
    Settlement listen() {
        consumer.subscribe(TOPICS, this);
        while (ending instanceof Settlement.Settled && !stop.isRaised()) {
            poll();
            handOver();
            collect();
            offsets.commitIfDue();
        }
        stop.raise();
        flush();
        return ending;
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        offsets.assigned(partitions);
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
        if (gathering.isFull(properties)) {
            consumer.pause(consumer.assignment());
        } else if (!consumer.paused().isEmpty()) {
            consumer.resume(consumer.paused());
        }
        for (ConsumerRecord<byte[], byte[]> event : consumer.poll(POLL)) {
            gathering.add(event, reader.read(event));
        }
    }

    /// One batch more than there are writers is next, so that none of them waits for a poll.
    private void handOver() {
        if (gathering.isEmpty() || inWork.size() > properties.concurrency()) {
            return;
        }
        Batch batch = gathering;
        gathering = new Batch();
        inWork.add(
                new InWork(
                        batch,
                        CompletableFuture.supplyAsync(() -> settler.settle(batch, stop), writers)));
    }

    /// Batches may end in any order, for documents have versions; offsets follow the order of the
    /// log.
    private void collect() {
        while (ending instanceof Settlement.Settled
                && !inWork.isEmpty()
                && inWork.element().isDone()) {
            InWork first = inWork.remove();
            ending = first.settlement().join();
            if (ending instanceof Settlement.Settled) {
                offsets.settled(first.batch());
            }
        }
    }

    /// Gives work in hand some time to be settled, and commits what is.
    private void flush() {
        try {
            CompletableFuture.allOf(
                            inWork.stream()
                                    .map(InWork::settlement)
                                    .toArray(CompletableFuture<?>[]::new))
                    .get(properties.flushTimeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            // What is not settled by now will come again.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        collect();
        offsets.commit();
    }
}
