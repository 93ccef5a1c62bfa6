package eu.spana.index.consume;

import eu.spana.index.feed.Feed;
import eu.spana.index.schema.SchemaInstaller;
import eu.spana.index.schema.SchemaState;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Keeps the feeds going: waits for Elasticsearch and the schema, feeds the index that searches
/// read and those beside it, follows when another index takes its place, and looks again when the
/// set-up broke. One line of log for each change.
@Component
final class Indexing implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Indexing.class);

    /// Between two looks.
    private static final Duration WAIT = Duration.ofSeconds(1);

    private final SchemaInstaller schema;
    private final KafkaAdmin topics;
    private final RunningFeeds feeds;
    private final ConsumeProperties properties;
    private volatile IndexingState state = new IndexingState.Waiting("Not started");
    private StopSignal stop = new StopSignal();
    private Thread thread = new Thread();

    /// Into the index that searches read; absent while there is none that may be written.
    private @Nullable Feed live;

    private long blockedAt;

    Indexing(
            SchemaInstaller schema,
            KafkaAdmin topics,
            RunningFeeds feeds,
            ConsumeProperties properties) {
        this.schema = schema;
        this.topics = topics;
        this.feeds = feeds;
        this.properties = properties;
    }

    IndexingState state() {
        return state;
    }

    @Override
    public void start() {
        StopSignal ownStop = new StopSignal();
        stop = ownStop;
        live = null;
        thread = Thread.ofPlatform().name("indexing").start(() -> run(ownStop));
    }

    /// Returns when everything settled is committed.
    @Override
    public void stop() {
        stop.raise();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread.isAlive();
    }

    private void run(StopSignal ownStop) {
        do {
            look();
            feeds.keep(live == null ? List.of() : List.of(live));
        } while (!ownStop.pause(WAIT));
        feeds.stopAll();
        become(new IndexingState.Waiting("Stopped"));
    }

    private void look() {
        if (live != null) {
            lookAfter(live);
        } else if (!(state instanceof IndexingState.Blocked) || isTimeToLookAgain()) {
            begin();
        }
    }

    /// An Elasticsearch that does not answer is no reason to stop: writes are repeated until it
    /// does.
    private void lookAfter(Feed feed) {
        Optional<String> blocked = feeds.blockedBy(feed);
        if (blocked.isPresent()) {
            block(blocked.get());
            return;
        }
        switch (schema.look()) {
            case SchemaState.Unreachable away -> {}
            case SchemaState.Incomplete older -> waitFor(older);
            case SchemaState.Unfit unfit -> block(unfit.reason());
            case SchemaState.Present present -> feed(present);
        }
    }

    private void begin() {
        switch (schema.install()) {
            case SchemaState.Unreachable away ->
                    become(new IndexingState.Waiting("Elasticsearch: " + away.reason()));
            case SchemaState.Incomplete older -> waitFor(older);
            case SchemaState.Unfit unfit -> block(unfit.reason());
            case SchemaState.Present present when topics.initialize() -> feed(present);
            case SchemaState.Present present ->
                    become(
                            new IndexingState.Waiting(
                                    "Kafka: topics are neither there nor creatable"));
        }
    }

    private void feed(SchemaState.Present present) {
        live = new Feed(present.index(), present.uuid(), true);
        become(new IndexingState.Indexing(present.index().value()));
    }

    private void waitFor(SchemaState.Incomplete older) {
        live = null;
        become(new IndexingState.Waiting("The schema of %s".formatted(older.index())));
    }

    private void block(String reason) {
        live = null;
        blockedAt = System.nanoTime();
        become(new IndexingState.Blocked(reason));
    }

    private boolean isTimeToLookAgain() {
        return System.nanoTime() - blockedAt >= properties.repairInterval().toNanos();
    }

    private void become(IndexingState next) {
        if (next.equals(state)) {
            return;
        }
        state = next;
        switch (next) {
            case IndexingState.Waiting waiting -> log.info("Waiting: {}", waiting.reason());
            case IndexingState.Indexing indexing -> log.info("Indexing into {}", indexing.index());
            case IndexingState.Blocked blocked ->
                    log.error(
                            "Stopped, because nothing can be written until someone repairs this:"
                                    + " {}",
                            blocked.reason());
        }
    }
}
