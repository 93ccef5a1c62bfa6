package eu.spana.index.consume.poll;

import eu.spana.index.consume.event.EventReader;
import eu.spana.index.consume.offsets.LagMeters;
import eu.spana.index.consume.offsets.Offsets;
import eu.spana.index.consume.offsets.Watch;
import eu.spana.index.consume.settle.BatchSettler;
import eu.spana.index.consume.settle.FeedSettler;
import eu.spana.index.feed.Feed;

import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

/// Opens a consumer and its writing threads for a feed, and closes them again. One consumer feeds
/// all writers: it costs little, and it has its partitions at once, while several in one process
/// would wait for each other's heartbeats whenever they start.
@Component
public final class Consumption {
    private static final Logger log = LoggerFactory.getLogger(Consumption.class);

    /// Saying goodbye to the group is a courtesy, which a log that is away shall not hold up.
    private static final Duration LONGEST_CLOSE = Duration.ofSeconds(5);

    private final FeedConsumers consumers;
    private final EventReader reader;
    private final BatchSettler settler;
    private final ConsumeProperties properties;
    private final BackOff backOff;
    private final LagMeters lag;

    Consumption(
            FeedConsumers consumers,
            EventReader reader,
            BatchSettler settler,
            ConsumeProperties properties,
            BackOff backOff,
            LagMeters lag) {
        this.consumers = consumers;
        this.reader = reader;
        this.settler = settler;
        this.properties = properties;
        this.backOff = backOff;
        this.lag = lag;
    }

    /// Blocks until stopped or blocked.
    ///
    /// @return the settlement that ended it
    public Settlement consume(Feed feed, StopSignal stop) {
        StopSignal ownStop = stop.child();
        ThreadFactory threads =
                Thread.ofPlatform().name("write-" + feed.index() + "-", 0).factory();
        ExecutorService writers = Executors.newCachedThreadPool(threads);
        FeedConsumer events = consumers.open(feed);
        Consumer<byte[], byte[]> consumer = events.consumer();
        Offsets offsets = new Offsets(consumer, properties.commitInterval());
        Batches batches =
                new Batches(new FeedSettler(feed, settler), properties, backOff, writers, ownStop);
        try (Watch watch = new Watch(feed, consumer, offsets, properties.stuckAfter(), lag)) {
            return new DocumentListener(events, reader, batches, offsets, watch, ownStop).listen();
        } catch (RuntimeException e) {
            log.error("Consumption failed", e);
            return new Settlement.Blocked(String.valueOf(e.getMessage()), offsets.firstOpen());
        } finally {
            ownStop.raise();
            writers.shutdownNow();
            consumer.close(CloseOptions.timeout(LONGEST_CLOSE));
        }
    }
}
