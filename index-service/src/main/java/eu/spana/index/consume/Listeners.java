package eu.spana.index.consume;

import eu.spana.index.schema.SchemaState;

import org.apache.kafka.clients.consumer.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.stream.IntStream;

/// Runs the listeners of this process, each with a polling and a writing thread of its own. When
/// one ends, all do.
@Component
final class Listeners {
    private static final Logger log = LoggerFactory.getLogger(Listeners.class);

    private final ConsumerFactory<byte[], byte[]> consumers;
    private final String groupPrefix;
    private final EventReader reader;
    private final BatchSettler settler;
    private final ConsumeProperties properties;

    Listeners(
            ConsumerFactory<byte[], byte[]> consumers,
            KafkaProperties kafka,
            EventReader reader,
            BatchSettler settler,
            ConsumeProperties properties) {
        this.consumers = consumers;
        this.groupPrefix = String.valueOf(kafka.getConsumer().getGroupId());
        this.reader = reader;
        this.settler = settler;
        this.properties = properties;
    }

    /// Blocks until stopped or blocked.
    ///
    /// @return the settlement that ended it
    Settlement listen(SchemaState.Present index, StopSignal stop) {
        String group = groupPrefix + "-" + index.uuid();
        StopSignal all = stop.child();
        try (ExecutorService pollers = Executors.newThreadPerTaskExecutor(named("poll-"))) {
            List<CompletableFuture<Settlement>> endings =
                    IntStream.range(0, properties.concurrency())
                            .mapToObj(number ->
                                    CompletableFuture.supplyAsync(
                                            () -> listen(group, number, all), pollers))
                            .toList();
            return endings.stream()
                    .map(CompletableFuture::join)
                    .filter(Settlement.Blocked.class::isInstance)
                    .findFirst()
                    .orElseGet(Settlement.Abandoned::new);
        }
    }

    private Settlement listen(String group, int number, StopSignal all) {
        ThreadFactory writing = named("write-%d-".formatted(number));
        try (ExecutorService writer = Executors.newSingleThreadExecutor(writing);
                Consumer<byte[], byte[]> consumer =
                        consumers.createConsumer(group, "", "-" + number)) {
            return new DocumentListener(consumer, reader, settler, properties, writer, all)
                    .listen();
        } catch (RuntimeException e) {
            log.error("A listener failed", e);
            return new Settlement.Blocked(String.valueOf(e.getMessage()));
        } finally {
            all.raise();
        }
    }

    private static ThreadFactory named(String prefix) {
        return Thread.ofPlatform().name(prefix, 0).factory();
    }
}
