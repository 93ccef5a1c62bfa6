package eu.spana.index.consume;

import eu.spana.index.consume.poll.ConsumeProperties;
import eu.spana.index.consume.poll.Settlement;
import eu.spana.index.consume.poll.StopSignal;
import eu.spana.index.feed.Feed;
import eu.spana.index.log.EventLog;
import eu.spana.index.log.LogIdentity;
import eu.spana.index.rebuild.RebuildFeeds;
import eu.spana.index.schema.SchemaInstaller;
import eu.spana.index.schema.SchemaState;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Keeps the feeds going: waits for Elasticsearch and the schema, feeds the index that searches
/// read and those beside it, follows when another index takes its place, and looks again when the
/// set-up broke. One line of log for each change.
@Component
final class Indexing implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Indexing.class);

    private final SourceLog source;
    private final SchemaInstaller schema;
    private final RebuildFeeds rebuilds;
    private final RunningFeeds feeds;
    private final EventLog events;
    private final ConsumeProperties properties;
    private volatile IndexingState state = new IndexingState.Waiting("Not started");
    private StopSignal stop = new StopSignal();
    private Thread thread = new Thread();

    /// Into the index that searches read; absent while there is none that may be written.
    private @Nullable Feed live;

    private long blockedAt;

    /// Although the index looks as it should: only writing again tells whether that is mended.
    private @Nullable Setback setback;

    Indexing(
            SourceLog source,
            SchemaInstaller schema,
            RebuildFeeds rebuilds,
            RunningFeeds feeds,
            EventLog events,
            ConsumeProperties properties) {
        this.source = source;
        this.schema = schema;
        this.rebuilds = rebuilds;
        this.feeds = feeds;
        this.events = events;
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
            source.identity()
                    .ifPresentOrElse(
                            this::look,
                            () ->
                                    waitUnlessFeeding(
                                            "Kafka: topics are neither there nor creatable"));
        } while (!ownStop.pause(properties.lookInterval()));
        feeds.stopAll();
        become(new IndexingState.Waiting("Stopped"));
    }

    private void look(LogIdentity log) {
        if (live != null) {
            lookAfter(live, log);
        } else if (!(state instanceof IndexingState.Blocked) || isTimeToRepair()) {
            follow(schema.install(log));
        } else if (setback == null && schema.look(log) instanceof SchemaState.Present mended) {
            feed(mended);
        }
        feeds.keep(wanted(log));
    }

    private void lookAfter(Feed feed, LogIdentity log) {
        Optional<Settlement.Blocked> blocked = feeds.blockedBy(feed);
        if (blocked.isPresent()) {
            block(blocked.get().reason());
            setback = new Setback(feed, blocked.get());
        } else {
            follow(schema.look(log));
        }
    }

    private void follow(SchemaState index) {
        switch (index) {
            case SchemaState.Present present -> feed(present);
            case SchemaState.Unreachable away ->
                    waitUnlessFeeding("Elasticsearch: " + away.reason());
            case SchemaState.Incomplete older -> {
                live = null;
                become(new IndexingState.Waiting("The schema of %s".formatted(older.index())));
            }
            case SchemaState.Outdated outdated -> block(outdated.reason());
            case SchemaState.Unfit unfit -> block(unfit.reason());
        }
    }

    /// Engines that do not answer are no reason to stop: writes are repeated until they do.
    private void waitUnlessFeeding(String reason) {
        if (live == null) {
            become(new IndexingState.Waiting(reason));
        }
    }

    private List<Feed> wanted(LogIdentity log) {
        List<Feed> wanted = new ArrayList<>();
        if (live != null) {
            wanted.add(live);
        }
        rebuilds.beside(log).stream()
                .filter(feed -> wanted.stream().noneMatch(feed::isSameAs))
                .forEach(wanted::add);
        return wanted;
    }

    private void feed(SchemaState.Present present) {
        Feed feed = feeds.running(present.feed(true));
        live = feed;
        if (setback != null && !setback.isOver(feed, events)) {
            become(new IndexingState.Blocked(setback.cause().reason()));
            return;
        }
        setback = null;
        become(new IndexingState.Indexing(feed));
    }

    private void block(String reason) {
        live = null;
        setback = null;
        blockedAt = System.nanoTime();
        become(new IndexingState.Blocked(reason));
    }

    private boolean isTimeToRepair() {
        return System.nanoTime() - blockedAt >= properties.repairInterval().toNanos();
    }

    private void become(IndexingState next) {
        if (next.equals(state)) {
            return;
        }
        state = next;
        switch (next) {
            case IndexingState.Waiting waiting -> log.info("Waiting: {}", waiting.reason());
            case IndexingState.Indexing indexing -> log.info("Indexing into {}", indexing.feed());
            case IndexingState.Blocked blocked ->
                    log.error(
                            "Stopped, because nothing can be written until someone repairs this:"
                                    + " {}",
                            blocked.reason());
        }
    }
}
