package eu.spana.index.deadletter.catalogue;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Keeps the catalogue: reads all letters, then follows their topic. Starts over after any failure
/// of the log, and when older letters have room again.
@Component
final class CatalogueFollower implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(CatalogueFollower.class);

    private final LetterConsumers consumers;
    private final CatalogueReading reading;
    private final CatalogueProperties properties;
    private final CountDownLatch stop = new CountDownLatch(1);
    private volatile @Nullable Consumer<byte[], byte[]> consumer;
    private Thread thread = new Thread();

    CatalogueFollower(
            LetterConsumers consumers, CatalogueReading reading, CatalogueProperties properties) {
        this.consumers = consumers;
        this.reading = reading;
        this.properties = properties;
    }

    @Override
    public void start() {
        thread = Thread.ofPlatform().name("dead-letters").start(this::follow);
    }

    @Override
    public void stop() {
        stop.countDown();
        Consumer<byte[], byte[]> current = consumer;
        if (current != null) {
            current.wakeup();
        }
    }

    @Override
    public boolean isRunning() {
        return thread.isAlive();
    }

    private void follow() {
        try {
            do {
                readUntilFailure();
            } while (!stop.await(properties.retryInterval().toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void readUntilFailure() {
        try (Consumer<byte[], byte[]> opened = consumers.forAll()) {
            consumer = opened;
            reading.read(opened, () -> stop.getCount() == 0);
        } catch (WakeupException stopping) {
            log.debug("Dead letters no longer followed", stopping);
        } catch (KafkaException failure) {
            log.atWarn()
                    .addKeyValue("failure", failure.toString())
                    .log("Dead letters not readable");
        } finally {
            consumer = null;
        }
    }
}
