package eu.spana.system.faults.ledger;

import static org.awaitility.Awaitility.await;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.serialization.ByteArraySerializer;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// Publishes what the scribe makes up, steadily and whatever happens, until it is closed.
public final class Publication implements AutoCloseable {
    /// Longer than any outage of the log here.
    private static final int DELIVERY_MILLIS = 3 * 60_000;

    private static final Duration BETWEEN_BURSTS = Duration.ofMillis(100);

    private final KafkaProducer<byte[], byte[]> producer;
    private final Scribe scribe;
    private final Ledger ledger;
    private final int burst;
    private final ConcurrentLinkedQueue<String> refused = new ConcurrentLinkedQueue<>();
    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final Thread thread;
    private volatile boolean ended;

    /// @param rate events a second
    public Publication(String bootstrapServers, Scribe scribe, Ledger ledger, int rate) {
        this.producer = producer(bootstrapServers);
        this.scribe = scribe;
        this.ledger = ledger;
        this.burst = (int) (rate * BETWEEN_BURSTS.toMillis() / 1000);
        this.thread = Thread.ofVirtual().name("publication").unstarted(this::publish);
    }

    private static KafkaProducer<byte[], byte[]> producer(String bootstrapServers) {
        Map<String, Object> settings =
                Map.of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "acks",
                        "all",
                        "compression.type",
                        "zstd",
                        "max.request.size",
                        16 * 1024 * 1024,
                        "max.block.ms",
                        DELIVERY_MILLIS,
                        "delivery.timeout.ms",
                        DELIVERY_MILLIS,
                        "request.timeout.ms",
                        10_000,
                        "linger.ms",
                        5);
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    public Publication start() {
        thread.start();
        return this;
    }

    private void publish() {
        while (!ended) {
            for (int i = 0; i < burst; i++) {
                send(scribe.next());
            }
            LockSupport.parkNanos(BETWEEN_BURSTS.toNanos());
        }
    }

    public void send(Entry entry) {
        ledger.add(entry);
        sent.incrementAndGet();
        Future<?> _ =
                producer.send(
                        entry.event(),
                        (metadata, failure) -> {
                            acknowledged.incrementAndGet();
                            if (failure != null) {
                                refused.add(entry.number() + " " + entry.kind() + ": " + failure);
                            }
                        });
    }

    /// Sends again while the log refuses the event, as it does until it has heard of a change of
    /// the topic.
    public void sendUntilTaken(Entry entry) {
        ledger.add(entry);
        sent.incrementAndGet();
        await("the log takes an event with " + entry.kind())
                .atMost(Duration.ofMillis(DELIVERY_MILLIS))
                .ignoreExceptionsMatching(
                        failure -> failure.getCause() instanceof InvalidRecordException)
                .until(() -> producer.send(entry.event()).get() != null);
        acknowledged.incrementAndGet();
    }

    public int sent() {
        return sent.get();
    }

    /// Returns when the log has every event.
    @Override
    public void close() {
        ended = true;
        awaitEnd();
        producer.close(Duration.ofMillis(DELIVERY_MILLIS));
        if (!refused.isEmpty() || acknowledged.get() != sent.get()) {
            throw new AssertionError(
                    "The log took %d of %d events; refused: %s"
                            .formatted(acknowledged.get(), sent.get(), refused));
        }
    }

    private void awaitEnd() {
        try {
            if (thread.isAlive()) {
                thread.join(Duration.ofMillis(DELIVERY_MILLIS));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
