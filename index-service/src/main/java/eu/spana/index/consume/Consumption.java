package eu.spana.index.consume;

import eu.spana.index.feed.Feed;
import eu.spana.index.log.GroupNames;

import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

/// Opens a consumer and its writing threads for a feed, and closes them again. One consumer feeds
/// all writers: it costs little, and it has its partitions at once, while several in one process
/// would wait for each other's heartbeats whenever they start.
@Component
final class Consumption {
    private static final Logger log = LoggerFactory.getLogger(Consumption.class);

    /// Saying goodbye to the group is a courtesy, which a log that is away shall not hold up.
    private static final Duration LONGEST_CLOSE = Duration.ofSeconds(5);

    private final ConsumerFactory<byte[], byte[]> consumers;
    private final GroupNames groups;
    private final EventReader reader;
    private final BatchSettler settler;
    private final ConsumeProperties properties;

    Consumption(
            ConsumerFactory<byte[], byte[]> consumers,
            GroupNames groups,
            EventReader reader,
            BatchSettler settler,
            ConsumeProperties properties) {
        this.consumers = consumers;
        this.groups = groups;
        this.reader = reader;
        this.settler = settler;
        this.properties = properties;
    }

    /// Blocks until stopped or blocked.
    ///
    /// @return the settlement that ended it
    Settlement consume(Feed feed, StopSignal stop) {
        StopSignal ownStop = stop.child();
        ThreadFactory threads =
                Thread.ofPlatform().name("write-" + feed.index() + "-", 0).factory();
        ExecutorService writers = Executors.newFixedThreadPool(properties.concurrency(), threads);
        Consumer<byte[], byte[]> consumer =
                consumers.createConsumer(groups.of(feed), "-" + feed.index());
        try {
            return new DocumentListener(
                            consumer,
                            reader,
                            new FeedSettler(feed, settler),
                            properties,
                            writers,
                            ownStop)
                    .listen();
        } catch (RuntimeException e) {
            log.error("Consumption failed", e);
            return new Settlement.Blocked(String.valueOf(e.getMessage()));
        } finally {
            ownStop.raise();
            writers.shutdownNow();
            consumer.close(CloseOptions.timeout(LONGEST_CLOSE));
        }
    }
}
