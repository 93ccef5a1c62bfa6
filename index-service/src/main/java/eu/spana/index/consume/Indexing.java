package eu.spana.index.consume;

import eu.spana.index.schema.SchemaInstaller;
import eu.spana.index.schema.SchemaState;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.stereotype.Component;

import java.time.Duration;

/// Consumes as long as there is an index to write to: waits for Elasticsearch and the schema,
/// consumes, and looks again when the set-up broke. One line of log for each change.
@Component
final class Indexing implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Indexing.class);

    /// Between two looks for an Elasticsearch that is not there yet.
    private static final Duration WAIT = Duration.ofSeconds(1);

    private final SchemaInstaller schema;
    private final KafkaAdmin topics;
    private final Consumption consumption;
    private final ConsumeProperties properties;
    private volatile IndexingState state = new IndexingState.Waiting("Not started");
    private StopSignal stop = new StopSignal();
    private Thread thread = new Thread();

    Indexing(
            SchemaInstaller schema,
            KafkaAdmin topics,
            Consumption consumption,
            ConsumeProperties properties) {
        this.schema = schema;
        this.topics = topics;
        this.consumption = consumption;
        this.properties = properties;
    }

    IndexingState state() {
        return state;
    }

    @Override
    public void start() {
        StopSignal ownStop = new StopSignal();
        stop = ownStop;
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
            proceed(ownStop);
        } while (!ownStop.pause(untilNextLook()));
        become(new IndexingState.Waiting("Stopped"));
    }

    private Duration untilNextLook() {
        return state instanceof IndexingState.Blocked ? properties.repairInterval() : WAIT;
    }

    private void proceed(StopSignal ownStop) {
        switch (schema.install()) {
            case SchemaState.Unreachable away ->
                    become(new IndexingState.Waiting("Elasticsearch: " + away.reason()));
            case SchemaState.Unfit unfit -> become(new IndexingState.Blocked(unfit.reason()));
            case SchemaState.Present present -> index(present, ownStop);
        }
    }

    private void index(SchemaState.Present present, StopSignal ownStop) {
        if (!topics.initialize()) {
            become(new IndexingState.Waiting("Kafka: topics are neither there nor creatable"));
            return;
        }
        become(new IndexingState.Indexing(present.index().value()));
        switch (consumption.consumeInto(present, ownStop)) {
            case Settlement.Blocked blocked -> become(new IndexingState.Blocked(blocked.reason()));
            case Settlement.Settled settled -> {}
            case Settlement.Abandoned abandoned -> {}
        }
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
